/** Holds code that the type-check looks at and nothing runs: its `@ts-expect-error` lines are the test. */
export function compileOnly(..._code: readonly (() => unknown)[]): void {
  // Deliberately empty.
}
