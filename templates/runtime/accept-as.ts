import type { Operation, ResponseBody } from "./operation.js";

/** The responses that an operation has instead when another media type is asked for, by that media type. */
export type AcceptChoices = Readonly<Record<string, Readonly<Record<string, ResponseBody>>>>;

/** The options of a call that asks for this media type. */
export interface Accepts<MediaType extends string> {
  readonly accept: MediaType;
}

/** The options of a call that gets what the operation gives unasked. */
export interface AcceptsDefault {
  readonly accept?: undefined;
}

/**
 * The operation for what the caller accepts. Only that is a success then: a server that goes by something else, such as
 * a field of the body, does not give data of another type than the call's.
 */
export function acceptAs(
  operation: Operation,
  choices: AcceptChoices,
  options: { readonly accept?: string | undefined } | undefined,
): Operation {
  const accept = options?.accept;
  const responses =
    accept !== undefined && Object.hasOwn(choices, accept) ? choices[accept] : undefined;
  if (accept === undefined || !responses) return operation;
  return { ...operation, accept, responses: { ...operation.responses, ...responses } };
}
