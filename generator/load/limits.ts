/** What a description may ask of the machine that reads it; each has a reason, none is met by a published one. */
export const limits = {
  /** Bytes of one file: the largest published descriptions are near 15 MB. */
  bytes: 64 * 1024 * 1024,
  /** Values of a JSON file: each takes 200 bytes where something is wrong in it. */
  values: 2_500_000,
  /** Words and marks of a YAML text that is parsed as a whole, which take 300 bytes each: 8 MB of a usual description. */
  yamlTokens: 2_500_000,
  /** Characters of a YAML text in quotes, which are put together one by one. */
  yamlQuoted: 4_000_000,
  /** Levels of nesting: parsers and walks recurse, and the stack is small. */
  depth: 500,
  /** Characters of the keys that lead to a value: beyond 16,383 engines no longer tell long texts apart quickly. */
  keys: 14_000,
  /** Schemas of one description, those inside of others included: the largest published ones have 20,000. */
  schemas: 200_000,
  /** References that lead to each other before a value comes: published descriptions have two or three. */
  referenceChain: 100,
  /** Values that YAML aliases may add to those that are written: an alias bomb makes billions. */
  aliasedValues: 100_000,
  /** Characters that YAML aliases may add, since a text may stand in every place of a list. */
  aliasedCharacters: 64 * 1024 * 1024,
  /** Files that one description may be made of. */
  documents: 2_000,
  /** Milliseconds that a server has for one document. */
  fetchTimeoutMs: 30_000,
  /** Redirects that are followed for one document. */
  redirects: 5,
  /** Syntax errors that are shown of one file: after the first few they only follow from each other. */
  syntaxErrors: 5,
} as const;
