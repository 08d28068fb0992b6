import type { PagePath } from "./pagination.js";

/** Finds a value in a page; undefined where the way to it ends. */
export function valueAt(page: unknown, path: PagePath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    page,
  );
}

/** Whether a caller has given a query parameter a value. */
export function isGiven(query: Readonly<Record<string, unknown>>, parameter: string): boolean {
  return query[parameter] !== undefined && query[parameter] !== null;
}

/** Finds the items of a page; a page without them has none. */
export function itemsAt(page: unknown, path: PagePath): readonly unknown[] {
  const items = valueAt(page, path);
  return Array.isArray(items) ? items : [];
}
