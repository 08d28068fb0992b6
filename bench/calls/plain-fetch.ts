import type { Way } from "./take-turns.js";

/** The name that all other ways are compared with. */
export const plainFetch = "plain fetch";

export const headers = { authorization: "sk_test_1" };

/** The least that a call takes: `fetch` and `JSON.parse`. */
export function createPlainFetch(url: string): Way {
  return async () => JSON.parse(await (await fetch(url, { headers })).text());
}
