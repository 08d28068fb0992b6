import type { MediaType, ParameterGroups, Response } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import type { Direction } from "../passes/split-access.js";
import type { OperationDraft } from "./lower-operations.js";

/** The operation with every schema rewritten for its direction; a webhook's body comes from the server. */
export function mapOperationSchemas(
  draft: OperationDraft,
  map: (schema: Schema, direction: Direction) => Schema,
): OperationDraft {
  const inbound = draft.kind === "webhook";
  const content = (list: readonly MediaType[], direction: Direction): readonly MediaType[] =>
    list.map((mediaType) => ({ ...mediaType, schema: map(mediaType.schema, direction) }));
  const { body } = draft;
  return {
    ...draft,
    parameters: draft.parameters.map((parameter) => ({
      ...parameter,
      schema: map(parameter.schema, "request"),
    })),
    parameterGroups: mapGroups(draft.parameterGroups, map),
    ...(body === undefined
      ? {}
      : { body: { ...body, content: content(body.content, inbound ? "response" : "request") } }),
    responses: draft.responses.map((response) => ({
      ...response,
      content: content(response.content, inbound ? "request" : "response"),
      choices: content(response.choices, inbound ? "request" : "response"),
      headers: response.headers.map((header) => ({
        ...header,
        schema: map(header.schema, "response"),
      })),
      ...mapHeaderGroup(response, map),
    })),
  };
}

/** Every schema that an operation uses. */
export function operationSchemas(draft: OperationDraft): readonly Schema[] {
  return [
    ...draft.parameters.map(({ schema }) => schema),
    ...Object.values(draft.parameterGroups),
    ...(draft.body?.content ?? []).map(({ schema }) => schema),
    ...draft.responses.flatMap(({ content, choices, headers, headerGroup }) => [
      ...(headerGroup === undefined ? [] : [headerGroup]),
      ...[...content, ...choices].map(({ schema }) => schema),
      ...headers.map(({ schema }) => schema),
    ]),
  ];
}

function mapHeaderGroup(
  { headerGroup }: Response,
  map: (schema: Schema, direction: Direction) => Schema,
): Pick<Response, "headerGroup"> {
  const mapped = headerGroup && map(headerGroup, "response");
  return mapped?.kind === "reference" ? { headerGroup: mapped } : {};
}

function mapGroups(
  groups: ParameterGroups,
  map: (schema: Schema, direction: Direction) => Schema,
): ParameterGroups {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([place, reference]) => {
      const mapped = map(reference, "request");
      return mapped.kind === "reference" ? [[place, mapped]] : [];
    }),
  );
}
