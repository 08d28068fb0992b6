import type { OptionalKind, PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { Operation, ParameterGroupPlace } from "../../ir/api.js";
import { acceptChoices } from "../../ir/accept-choices.js";
import { commentCode } from "../code/comment.js";
import { docStructure } from "../code/doc-comment.js";
import { stringLiteral } from "../code/string-literal.js";
import type { OperationContext } from "./operation-context.js";
import { runtimeSymbol } from "../symbols.js";
import { printType } from "../types/print-type.js";
import { createSignature } from "./signature.js";
import { StructureKind } from "../code/structure-kinds.js";

/** The type of an operation's options, and its declaration where the operation has options of its own. */
export interface DeclaredOptions {
  readonly type: string;
  readonly required: boolean;
  readonly statements: readonly StatementStructures[];
}

interface Member {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly text?: string;
}

/** Declared headers and cookies, the query or body that is no argument, and other media types to ask for are members of the options. */
export function declareOptions(operation: Operation, context: OperationContext): DeclaredOptions {
  const { module } = context;
  const base =
    operation.idempotencyHeader === undefined ? "RequestOptions" : "IdempotentRequestOptions";
  const baseType = module.use(runtimeSymbol(base, "request-options", "type"));
  const typed = [...groupMembers(operation, context), ...slotMembers(operation, context)];
  const members = [...typed, ...acceptMembers(operation)];
  if (members.length === 0) return { type: baseType, required: false, statements: [] };
  const omitted = typed.map(({ name }) => stringLiteral(name)).join(" | ");
  const { options: name, file } = operation.names;
  return {
    type: module.use({ name, file, kind: "type" }),
    required: members.some(({ required }) => required),
    statements: [
      {
        kind: StructureKind.Interface,
        name: operation.names.options,
        isExported: true,
        extends: [typed.length === 0 ? baseType : `Omit<${baseType}, ${omitted}>`],
        properties: members.map(declareMember),
        docs: docStructure({
          text: [`The options of ${commentCode(operation.names.function)}.`],
          tags: [],
        }),
      },
    ],
  };
}

function declareMember({
  name,
  type,
  required,
  text,
}: Member): OptionalKind<PropertySignatureStructure> {
  return {
    name,
    isReadonly: true,
    hasQuestionToken: !required,
    type: required ? type : `${type} | undefined`,
    docs: docStructure({ text: [text], tags: [] }),
  };
}

const groupLocations = { headers: "header", cookies: "cookie" } as const satisfies Partial<
  Record<ParameterGroupPlace, string>
>;

/** Beside the declared ones, any other header or cookie may be set. */
function groupMembers(operation: Operation, { use }: OperationContext): readonly Member[] {
  return (["headers", "cookies"] as const).flatMap((place) => {
    const group = operation.parameterGroups[place];
    if (group === undefined) return [];
    const required = operation.parameters.some(
      (parameter) =>
        parameter.required &&
        parameter.in === groupLocations[place] &&
        parameter.name !== operation.idempotencyHeader,
    );
    const type = `${printType(group, use)} & Readonly<Record<string, unknown>>`;
    return [{ name: place, type, required }];
  });
}

function slotMembers(operation: Operation, { use, module }: OperationContext): readonly Member[] {
  const { optionsBody, optionsQuery } = createSignature(
    operation,
    { type: "", required: false },
    use,
    (symbol) => module.use(symbol),
  );
  return [optionsQuery, optionsBody].flatMap((argument) =>
    argument === undefined
      ? []
      : [{ name: argument.name, type: argument.type, required: !argument.optional }],
  );
}

function acceptMembers(operation: Operation): readonly Member[] {
  const types = acceptChoices(operation).map(({ type }) => stringLiteral(type));
  if (types.length === 0) return [];
  const text = "The media type to ask for instead of the usual one.";
  return [{ name: "accept", type: types.join(" | "), required: false, text }];
}
