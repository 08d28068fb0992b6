/** Whether a value is an object in the sense of JSON: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys of an instance. A key that holds undefined is absent, as it is on the wire. */
export function presentKeys(instance: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(instance).filter((key) => instance[key] !== undefined);
}

/** Whether an instance has a key of its own, and a value there. */
export function hasKey(instance: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(instance, key) && instance[key] !== undefined;
}
