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
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
}

async function readStored(url: string): Promise<string | undefined> {
  const file = url.startsWith(origin)
    ? new URL(`remotes/${url.slice(origin.length)}`, suiteFolder)
    : metaSchema(url);
  if (file === undefined) return undefined;
  return await readFile(file, "utf8").catch(() => undefined);
}

/** The meta-schemas as Ajv brings them. */
function metaSchema(url: string): URL | undefined {
  const [, path] = /^https:\/\/json-schema\.org\/draft\/2020-12\/(.+)$/u.exec(url) ?? [];
  if (path === undefined) return undefined;
  const folder = new URL("./refs/json-schema-2020-12/", pathToFileURL(ajvMain));
  return new URL(`${path}.json`, folder);
}

const ajvMain = createRequire(import.meta.url).resolve("ajv");
