import { isObject, objectOf, type Json } from "./read-descriptions.js";

/** A description with fewer operations than this is kept whole. */
const fewOperations = 25;

/**
 * Keeps the operations that the draws choose, and the components that they need: what a big description has to say is
 * in its parts, and a run that reads a few of them ends ten times sooner.
 */
export function pruneDescription(description: Json, draws: readonly number[]): Json {
  if (!isObject(description) || !isObject(description["paths"])) return description;
  const operations = Object.entries(description["paths"]).flatMap(([path, item]) =>
    isObject(item) ? Object.keys(item).map((method) => ({ path, method })) : [],
  );
  if (operations.length < fewOperations) return description;
  const chosen = draws.map((draw) => operations[draw % operations.length]);
  const paths = objectOf(
    Object.entries(description["paths"]).flatMap(([path, item]) => {
      const kept = chosen.filter((operation) => operation?.path === path);
      if (kept.length === 0 || !isObject(item)) return [];
      const members = Object.entries(item).filter(([key]) =>
        kept.some((operation) => operation?.method === key || key === "parameters"),
      );
      return [[path, objectOf(members)] as const];
    }),
  );
  return keepNeeded({ ...description, paths });
}

/** Components by their pointer, as `#/components/schemas/Pet` or `#/definitions/Pet`. */
function keepNeeded(description: { [key: string]: Json }): Json {
  const needed = new Set<string>();
  const { components, definitions, ...rest } = description;
  const pending: Json[] = [rest];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const reference = Array.isArray(value) ? undefined : value["$ref"];
    if (typeof reference === "string" && !needed.has(reference)) {
      needed.add(reference);
      pending.push(lookUp(description, reference));
    }
    pending.push(...Object.values(value));
  }
  return {
    ...rest,
    ...(isObject(definitions) ? { definitions: keep(definitions, "#/definitions/", needed) } : {}),
    ...(isObject(components)
      ? {
          components: objectOf(
            Object.entries(components).map(([kind, members]) => {
              const all = kind === "securitySchemes" || !isObject(members);
              return [kind, all ? members : keep(members, `#/components/${kind}/`, needed)];
            }),
          ),
        }
      : {}),
  };
}

function keep(members: { [key: string]: Json }, before: string, needed: ReadonlySet<string>): Json {
  const isNeeded = (name: string): boolean =>
    [...needed].some((reference) => `${reference}/`.startsWith(`${before}${escapeToken(name)}/`));
  return objectOf(Object.entries(members).filter(([name]) => isNeeded(name)));
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function lookUp(description: Json, reference: string): Json {
  return reference
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json>((value, token) => (isObject(value) ? (value[token] ?? null) : null), description);
}
