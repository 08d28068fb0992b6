/** The globals that are looked up because not every platform has them. */
interface Platform {
  readonly fetch?: unknown;
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** Reads an environment variable where the platform has them; an empty one is absent. */
export function environmentVariable(name = ""): string | undefined {
  const platform: Platform = globalThis;
  return platform.process?.env?.[name]?.trim() || undefined;
}

/** Tells whether this is a page, whose code and memory its visitor can read. */
export function isBrowser(): boolean {
  return "document" in globalThis;
}
