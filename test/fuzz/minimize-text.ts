import { isObject, type Json } from "./read-descriptions.js";

/** How often a smaller description is tried. */
const mostTries = 400;

/**
 * Takes members and items away from a description, the largest first, as long as it stays interesting. A text that is
 * no JSON stays as it is.
 */
export async function minimizeText(
  text: string,
  isInteresting: (text: string) => Promise<boolean>,
): Promise<string> {
  const whole = parse(text);
  if (whole === undefined) return text;
  let current: Json = whole;
  let tries = 0;
  for (let index = 0; index < listPaths(current).length && tries < mostTries; tries += 1) {
    const path: readonly string[] = listPaths(current)[index] ?? [];
    const smaller: Json = structuredClone(current);
    remove(smaller, path);
    if (await isInteresting(JSON.stringify(smaller))) current = smaller;
    else index += 1;
  }
  return JSON.stringify(current, undefined, 1);
}

function parse(text: string): Json | undefined {
  try {
    // What is parsed without a reviver is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The ways to every member and item, those near the root first. */
function listPaths(root: Json): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  let level: { value: Json; path: readonly string[] }[] = [{ value: root, path: [] }];
  while (level.length > 0) {
    level = level.flatMap(({ value, path }) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).map(([key, child]) => ({ value: child, path: [...path, key] }))
        : [],
    );
    paths.push(...level.map(({ path }) => path));
  }
  return paths;
}

function remove(root: Json, path: readonly string[]): void {
  let holder = root;
  for (const key of path.slice(0, -1)) {
    holder = Array.isArray(holder)
      ? (holder[Number(key)] ?? null)
      : isObject(holder)
        ? (holder[key] ?? null)
        : null;
  }
  const last = path.at(-1) ?? "";
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isObject(holder)) Reflect.deleteProperty(holder, last);
}
