import { hashOf, hashParts } from "../../cache/hash.js";
import type { Pack } from "../../cache/pack.js";
import type { Specification } from "../../document/spec-document.js";
import { printedCode } from "../code/string-literal.js";
import { findCircularSchemas, type CircularSchema } from "./circular-schemas.js";
import { openDocument, type OpenapiTypescript } from "./openapi-typescript.js";
import { joinParts, listParts, type Part, type PrintedPart } from "./parts.js";
import { toOpenapiTypescriptInput } from "./prepare-input.js";

/** A part, and the content of everything beside it that decided how it was printed. */
export interface RememberedPart {
  readonly printed: PrintedPart;
  /** References, and the hashes of what they led to. */
  readonly resolved: readonly (readonly [reference: string, hash: string])[];
}

/** `paths`, `components` and `operations` as openapi-typescript prints them; what earlier runs have printed is not printed again. */
export function printOpenapi(specification: Specification, pack: Pack<RememberedPart>): string {
  const input = toOpenapiTypescriptInput(specification);
  const circular = findCircularSchemas(input);
  const tool = openDocument(input, circular);
  const print = createPartPrinter({ tool, circular, pack });
  const aliases = circular.map((schema) => ({ printed: tool.printAlias(schema) }));
  const parts = listParts(input).map((part) => ({ section: part.section, printed: print(part) }));
  return printedCode(joinParts([...aliases, ...parts]));
}

function createPartPrinter({
  tool,
  circular,
  pack,
}: {
  readonly tool: OpenapiTypescript;
  readonly circular: readonly CircularSchema[];
  readonly pack: Pack<RememberedPart>;
}): (part: Part) => PrintedPart {
  const aliases = new Map(circular.map(({ schema, alias }) => [schema, alias]));
  const everywhere = hashOf(JSON.stringify(tool.discriminators));
  const hashes = new Map<string, string>();
  const hashOfTarget = (reference: string): string => {
    const known = hashes.get(reference);
    if (known !== undefined) return known;
    const hash = hashOf(JSON.stringify(tool.resolve(reference)) ?? "");
    hashes.set(reference, hash);
    return hash;
  };
  return (part) => {
    const { section, name, value } = part;
    const alias = aliases.get(value) ?? "";
    const key = hashParts(everywhere, section, name, alias, JSON.stringify(value));
    const known = pack.get(key);
    if (known?.resolved.every(([reference, hash]) => hashOfTarget(reference) === hash) === true) {
      return known.printed;
    }
    const references = new Set<string>();
    const printed = tool.printPart(part, (reference) => references.add(reference));
    const resolved = [...references].map(
      (reference) => [reference, hashOfTarget(reference)] as const,
    );
    pack.set(key, { printed, resolved });
    return printed;
  };
}
