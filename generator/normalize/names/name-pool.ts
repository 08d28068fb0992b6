import { reservedNames } from "./reserved-names.js";

/** The names of the output's one namespace: what `index.ts` exports. */
export interface NamePool {
  has(name: string): boolean;
  take(name: string): void;
  /** The name itself, or the first of `name2`, `name3`… that is free together with its companions. */
  claim(name: string, companions?: (name: string) => readonly string[]): string;
}

export function createNamePool(taken: Iterable<string>): NamePool {
  const names = new Set([...reservedNames, ...taken]);
  const numbers = new Map<string, number>();
  const pool: NamePool = {
    has: (name) => names.has(name),
    take: (name) => {
      names.add(name);
    },
    claim(name, companions = () => []) {
      const isFree = (candidate: string): boolean =>
        [candidate, ...companions(candidate)].every((one) => !names.has(one));
      let candidate = name;
      while (!isFree(candidate)) {
        const next = (numbers.get(name) ?? 1) + 1;
        numbers.set(name, next);
        candidate = `${name}${String(next)}`;
      }
      for (const one of [candidate, ...companions(candidate)]) names.add(one);
      return candidate;
    },
  };
  return pool;
}
