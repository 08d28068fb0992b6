import { lexYaml } from "./parse-yaml-tokens.js";

/**
 * The offset at which brackets or compact blocks of a YAML text pass a depth, found before anything is built from it: of
 * ten million brackets the parser would make tokens for minutes. Undefined when they do not; deeper blocks take lines.
 */
export function findDeepFlow(text: string, limit: number): number | undefined {
  const compact = new RegExp(`^ *(?:[-?] +){${String(limit + 1)}}`, "mu").exec(text);
  if (compact !== null) return compact.index;
  if (!mayBeDeep(text, limit)) return undefined;
  let depth = 0;
  for (const { lexeme, offset } of lexYaml(text)) {
    if (lexeme === "[" || lexeme === "{") depth += 1;
    if (lexeme === "]" || lexeme === "}") depth -= 1;
    if (depth > limit) return offset;
  }
  return undefined;
}

/** Counts brackets wherever they stand, in texts too: most descriptions are known to be shallow by that. */
function mayBeDeep(text: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
