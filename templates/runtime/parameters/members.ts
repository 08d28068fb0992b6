/** Tells an object with members from a primitive; a date is a primitive. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** The members of an array (keyed by nothing) or an object that have a value. */
export function membersOf(value: object): readonly (readonly [string | undefined, unknown])[] {
  const members: readonly (readonly [string | undefined, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown) => [undefined, item] as const)
    : Object.entries(value);
  return members.filter(([, member]) => member !== undefined && member !== null);
}
