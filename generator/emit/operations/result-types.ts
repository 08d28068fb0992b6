import type { MediaType, Operation, Response } from "../../ir/api.js";
import { successResponses } from "../../ir/success-responses.js";
import { stringLiteral } from "../code/string-literal.js";
import { printType, type UseType } from "../types/print-type.js";
import { isStream, printDataType } from "./print-stream.js";
import type { UseSymbol } from "./signature.js";

/** The type of a call's data: what the declared successes hold, and `undefined` where one has no content. */
export function dataType(operation: Operation, use: UseType, useSymbol: UseSymbol): string {
  return successType(successResponses(operation.responses), use, useSymbol);
}

/** What successes hold, as a union. */
export function successType(
  successes: readonly Response[],
  use: UseType,
  useSymbol: UseSymbol,
): string {
  if (successes.length === 0) return "unknown";
  const print = (mediaType: MediaType): string => printDataType(mediaType, use, useSymbol);
  const types = successes.map((response) => bodyType(response, print) ?? "undefined");
  return [...new Set(types)].join(" | ");
}

/** The type of the headers that the declared successes declare; undefined where none of them does. */
export function headersType({ responses }: Operation, use: UseType): string | undefined {
  const types = successResponses(responses).map(({ headerGroup }) =>
    headerGroup === undefined ? "undefined" : printType(headerGroup, use),
  );
  const distinct = [...new Set(types)];
  return distinct.every((type) => type === "undefined") ? undefined : distinct.join(" | ");
}

/** The errors that the operation declares, as a union; `never` when it declares none. */
export function failureType(operation: Operation, use: UseType, errorType: () => string): string {
  const failures = operation.responses.filter(({ status }) => !/^[123]/u.test(status));
  // An error is read whole, so that a stream is its text.
  const print = ({ codec, schema }: MediaType): string =>
    isStream(codec) ? "string" : printType(schema, use);
  const types = failures.map((response) => {
    const body = bodyType(response, print) ?? "unknown";
    const { headerGroup } = response;
    const headers = headerGroup === undefined ? "" : `, ${printType(headerGroup, use)}`;
    return `${errorType()}<${stringLiteral(response.status)}, ${body}${headers}>`;
  });
  return types.length === 0 ? "never" : types.join(" | ");
}

function bodyType(
  { content }: Response,
  print: (mediaType: MediaType) => string,
): string | undefined {
  if (content.length === 0) return undefined;
  return [...new Set(content.map(print))].join(" | ");
}
