import type { ImportGraph } from "./read-graph.js";

/** The areas of the generator, each allowed to import what stands before it, and itself. */
const layers = [
  ["installation"],
  ["diagnostics", "workers", "cache"],
  ["document"],
  ["ir"],
  ["load", "validate", "normalize", "emit", "format", "write", "config"],
  ["pipeline"],
  ["cli", "index"],
] as const;

/** `from → to` for each import that points up, or from one stage to another. */
export function findUpwardImports(graph: ImportGraph): readonly string[] {
  return findEdges(graph, (from, to) => {
    const [source, target] = [areaOf(from), areaOf(to)];
    if (source === undefined || target === undefined || source === target) return false;
    return layerOf(target) >= layerOf(source);
  });
}

/** `generator/load/x.ts` → `load`, `generator/pipeline.ts` → `pipeline`. */
function areaOf(path: string): string | undefined {
  return /^generator\/([^/.]+)/u.exec(path)?.[1];
}

function layerOf(area: string): number {
  const layer = layers.findIndex((areas: readonly string[]) => areas.includes(area));
  if (layer < 0) throw new Error(`generator/${area} belongs to no layer: add it to the table`);
  return layer;
}

/** What emitters may know of a description: values, which literals and examples are. */
const valuesOfDescription: ReadonlySet<string> = new Set(["generator/document/json-value.ts"]);

/** `from → to` for each emitter that sees the description as written, except where a reason is given. */
export function findRawEmitters(
  graph: ImportGraph,
  exceptions: Readonly<Record<string, string>>,
): readonly string[] {
  return findEdges(
    graph,
    (from, to) =>
      from.startsWith("generator/emit/") &&
      to.startsWith("generator/document/") &&
      !valuesOfDescription.has(to) &&
      !Object.keys(exceptions).some((path) => from === path || isInside(from, path)),
  );
}

/** `from → to` for each import of a tool outside of the places that it belongs to. */
export function findStrayImports(
  graph: ImportGraph,
  owners: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return findEdges(graph, (from, to) => {
    const allowed = Object.hasOwn(owners, to) ? owners[to] : undefined;
    return allowed !== undefined && !allowed.some((path) => from === path || isInside(from, path));
  });
}

/** `from → to` for each import of a template that leads out of the templates. */
export function findLeavingTemplates(graph: ImportGraph): readonly string[] {
  return findEdges(graph, (from, to) => {
    if (!from.startsWith("templates/") || to.startsWith("templates/")) return false;
    return !(from.startsWith("templates/zod/") && to === "zod");
  });
}

/** Each cycle of imports once, as the modules on it. */
export function findCycles(graph: ImportGraph): readonly string[] {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.add(describeCycle(trail.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...cycles];
}

/** The same text wherever the cycle was entered. */
function describeCycle(trail: readonly string[]): string {
  const first = trail.indexOf([...trail].sort()[0] ?? "");
  return [...trail.slice(first), ...trail.slice(0, first)].join(" → ");
}

function isInside(path: string, folder: string): boolean {
  return folder.endsWith("/") && path.startsWith(folder);
}

function findEdges(
  graph: ImportGraph,
  isWrong: (from: string, to: string) => boolean,
): readonly string[] {
  return [...graph].flatMap(([from, targets]) =>
    targets.filter((to) => isWrong(from, to)).map((to) => `${from} → ${to}`),
  );
}
