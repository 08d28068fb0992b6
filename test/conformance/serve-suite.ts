import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { suiteFolder } from "./read-groups.js";

/** The origin that the suite's remote references name. */
export const origin = "http://localhost:1234/";

/** A `fetch` that knows the given texts, the suite's remotes and the meta-schemas; nothing comes from a network. */
export function serveSuite(texts: ReadonlyMap<string, string>): typeof globalThis.fetch {
  return async (input) => {
    const url = new Request(input).url.replace(/#.*$/u, "");
    const text = texts.get(url) ?? (await readStored(url));
    if (text === undefined) return new Response(null, { status: 404 });
    return new Response(text.replaceAll(metaOrigin, origin));
  };
}

async function readStored(url: string): Promise<string | undefined> {
  const file = metaSchema(url) ?? new URL(`remotes/${url.slice(origin.length)}`, suiteFolder);
  return await readFile(file, "utf8").catch(() => undefined);
}

/** References never leave the origin of the entry, so the meta-schemas are on the suite's origin too. */
const metaOrigin = /https?:\/\/json-schema\.org\//gu;

/** The meta-schemas as Ajv brings them. */
function metaSchema(url: string): URL | undefined {
  const refs = new URL("./refs/", pathToFileURL(ajvMain));
  if (url === `${origin}draft-07/schema`) return new URL("json-schema-draft-07.json", refs);
  const folder = `${origin}draft/2020-12/`;
  if (!url.startsWith(folder)) return undefined;
  return new URL(`json-schema-2020-12/${url.slice(folder.length)}.json`, refs);
}

const ajvMain = createRequire(import.meta.url).resolve("ajv");
