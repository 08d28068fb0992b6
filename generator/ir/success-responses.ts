import type { Response } from "./api.js";

/** `2XX` and its codes; where there are none, `default` says what a success holds. */
export function successResponses(responses: readonly Response[]): readonly Response[] {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  return successes.length > 0 ? successes : responses.filter(({ status }) => status === "default");
}
