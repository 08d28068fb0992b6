import type { Operation, Response } from "./api.js";
import { successResponses } from "./success-responses.js";

/** Another media type that an operation can be asked for. */
export interface AcceptChoice {
  readonly type: string;
  /** The successes as they are then: those that have the media type hold it alone. */
  readonly successes: readonly Response[];
  /** Those of them that differ; `default` stays what errors hold. */
  readonly changed: readonly Response[];
}

/** What an operation offers beside its usual data; pages are pages of that. */
export function acceptChoices({ responses, pagination }: Operation): readonly AcceptChoice[] {
  if (pagination !== undefined) return [];
  const successes = successResponses(responses);
  const types = new Set(successes.flatMap(({ choices }) => choices.map(({ type }) => type)));
  return [...types].map((type) => {
    const choose = (response: Response): Response => {
      const chosen = response.choices.filter((choice) => choice.type === type);
      return chosen.length === 0 ? response : { ...response, content: chosen };
    };
    return {
      type,
      successes: successes.map(choose),
      changed: successes
        .map(choose)
        .filter((response) => !successes.includes(response))
        .map((response) =>
          response.status === "default" ? { ...response, status: "2XX" } : response,
        ),
    };
  });
}
