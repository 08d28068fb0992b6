import { hashOf } from "../../cache/hash.js";
import { openPacks, type Memory } from "../../cache/memory.js";
import type { PackCount } from "../../cache/pack.js";
import type { SpecificationImage } from "../../document/specification-image.js";
import type { Specification } from "../../document/spec-document.js";
import type { RememberedPart } from "./print-openapi.js";

/** What a thread needs to print `openapi.ts`. */
export interface OpenapiTask {
  readonly image: SpecificationImage;
  /** Where texts of earlier runs are. */
  readonly memory: Memory | undefined;
}

export interface RecalledOpenapi {
  readonly text: string;
  /** What was asked of earlier runs. */
  readonly counts: readonly PackCount[];
}

/** `openapi.ts` as it was printed of an equal description; else printed now, and remembered whole and part by part. */
export async function recallOpenapi({
  image,
  memory,
  read,
}: OpenapiTask & { readonly read: () => Specification }): Promise<RecalledOpenapi> {
  const packs = openPacks(memory);
  const texts = await packs.open<string>("openapi");
  const key = hashOf(image);
  const known = texts.get(key);
  if (known !== undefined) return { text: known, counts: packs.counts() };
  const parts = await packs.open<RememberedPart>("openapi-parts");
  const { printOpenapi } = await import("./print-openapi.js");
  const text = printOpenapi(read(), parts);
  texts.set(key, text);
  await packs.save();
  return { text, counts: packs.counts() };
}
