import { acceptChoices } from "../../ir/accept-choices.js";
import { successResponses } from "../../ir/success-responses.js";
import type { Operation } from "../../ir/api.js";
import { commentCode } from "../code/comment.js";
import { docStructure } from "../code/doc-comment.js";
import { stringLiteral } from "../code/string-literal.js";
import { callType } from "./call-types.js";
import type { DeclaredOptions } from "./declare-options.js";
import { describeOperation } from "./describe-operation.js";
import type { OperationContext } from "./operation-context.js";
import { runtimeSymbol } from "../symbols.js";
import { successType } from "./result-types.js";
import { createSignature, type Argument } from "./signature.js";

/** One way to call an operation, behind the client. */
export interface CallForm {
  readonly arguments: readonly Argument[];
  readonly returnType: string;
  readonly docs: string[];
}

/** The ways to call an operation, of which the last one holds all others. */
export interface CallForms {
  readonly overloads: readonly CallForm[];
  readonly whole: CallForm;
  /** The object of values that `send` takes. */
  readonly values: string;
}

type Context = Pick<OperationContext, "module" | "use">;
type Options = Pick<DeclaredOptions, "type" | "required">;

/** A form for each media type that `accept` can ask for, one without it, and one for whoever decides at run time. */
export function listCallForms(
  operation: Operation,
  { options, failure }: { readonly options: Options; readonly failure: string },
  context: Context,
): CallForms {
  const { module, use } = context;
  const choices = acceptChoices(operation);
  const create = (given: Options, returnType: string, ...words: readonly string[]): CallForm => {
    const { text, tags } = describeOperation(operation);
    const signature = createSignature(operation, given, use, (symbol) => module.use(symbol));
    const docs = docStructure({ text: [...text, ...words], tags });
    return { arguments: signature.arguments, returnType, docs };
  };
  const { values } = createSignature(operation, options, use, (symbol) => module.use(symbol));
  const usualType = callType(operation, failure, context);
  if (choices.length === 0) return { overloads: [], whole: create(options, usualType), values };
  // Named types are compared once for all operations, where a literal would be another type in each form.
  const accepting = (name: string): string => module.use(runtimeSymbol(name, "accept-as", "type"));
  const dataOf = (successes: Operation["responses"]): string =>
    successType(successes, use, (symbol) => module.use(symbol));
  const special = choices.map(({ type, successes }) =>
    create(
      { type: `${options.type} & ${accepting("Accepts")}<${stringLiteral(type)}>`, required: true },
      callType(operation, failure, context, dataOf(successes)),
      `Asks for ${commentCode(type)}.`,
    ),
  );
  const usual = create(
    { ...options, type: `${options.type} & ${accepting("AcceptsDefault")}` },
    usualType,
  );
  const all = [
    ...successResponses(operation.responses),
    ...choices.flatMap(({ successes }) => successes),
  ];
  const whole = create(options, callType(operation, failure, context, dataOf(all)));
  return { overloads: [...special, usual, whole], whole, values };
}

/** The arguments of a form as the parameters of its declaration. */
export function printParameters(form: CallForm): {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken: boolean;
}[] {
  return form.arguments.map(({ name, type, optional }) => ({
    name,
    type,
    hasQuestionToken: optional,
  }));
}
