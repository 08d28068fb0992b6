import { describe, expect, it } from "vitest";
import { createCollector } from "../../../generator/diagnostics/collector.js";
import { load } from "../../../generator/load/load.js";
import { normalize } from "../../../generator/normalize/normalize.js";
import { listDocuments, type SpecFile } from "../../specs/documents.js";
import { defaultSettings } from "../normalize-yaml.js";

/** How many operations of real descriptions have pages, by style; each was looked at. */
const paged: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  discord: {},
  figma: { cursor: 9 },
  flowglad: { cursor: 15 },
  meilisearch: { cursor: 2, offset: 4 },
  realworld: { offset: 2 },
  "redocly-museum": { page: 2 },
  resend: { lastItem: 23 },
  "scalar-galaxy": { offset: 1 },
  "train-travel": { page: 3 },
};

async function countStyles({ path }: SpecFile): Promise<Readonly<Record<string, number>>> {
  const { report } = createCollector();
  const hands = { readStdin: refuse, fetch: refuse };
  const specification = await load({ input: path, root: "/", ...hands }, report);
  if (specification === undefined) throw new Error(`${path} cannot be loaded`);
  const { operations } = normalize(specification, defaultSettings, report);
  const counts: Record<string, number> = {};
  for (const { pagination } of operations)
    if (pagination) counts[pagination.style] = (counts[pagination.style] ?? 0) + 1;
  return counts;
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("a test reads files and nothing else"));
}

const documents = listDocuments().filter(({ name }) => Object.hasOwn(paged, name));

describe.skipIf(documents.length === 0)("the pages of a real description", () => {
  it.each(documents)("are found where they are evident: $name", async (document) => {
    expect(await countStyles(document)).toEqual(paged[document.name]);
  });
});
