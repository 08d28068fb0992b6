import type { Operation } from "../../ir/api.js";
import type { ImportedSymbol } from "../code/module.js";
import { runtimeSymbol } from "../symbols.js";
import { printType } from "../types/print-type.js";
import type { OperationContext } from "./operation-context.js";
import { dataType, headersType } from "./result-types.js";

type Context = Pick<OperationContext, "module" | "use">;

/** What an operation's function and its method give: a call, or one whose data comes in pages. */
export function callType(
  operation: Operation,
  failure: string,
  { module, use }: Context,
  data: string = dataType(operation, use, (symbol) => module.use(symbol)),
): string {
  const { pagination } = operation;
  const headers = headersType(operation, use);
  const kind = headers === undefined ? "plain" : "withHeaders";
  const call = callSymbols[kind][pagination === undefined ? "whole" : "paged"];
  const types = [
    ...(pagination === undefined ? [] : [printType(pagination.item, use)]),
    data,
    failure,
    ...(headers === undefined ? [] : [headers]),
  ];
  return `${module.use(call)}<${types.join(", ")}>`;
}

const callSymbols = {
  plain: {
    whole: runtimeSymbol("ApiCall", "api-call", "type"),
    paged: runtimeSymbol("PagedCall", "pagination/paged-call", "type"),
  },
  withHeaders: {
    whole: runtimeSymbol("HeadersCall", "headers/headers-call", "type"),
    paged: runtimeSymbol("PagedHeadersCall", "headers/headers-call", "type"),
  },
} as const;

/** The expression that sends an operation, in the type of what it gives. */
export function printSend(
  operation: Operation,
  parts: readonly string[],
  { module, use }: Context,
): string {
  const call = `${module.use(sendSymbol(operation))}(${parts.join(", ")})`;
  if (headersType(operation, use) === undefined) return call;
  return `${module.use(runtimeSymbol("withHeaders", "headers/headers-call"))}(${call})`;
}

/** The type of an operation's descriptor. */
export function descriptorType({ pagination }: Operation): ImportedSymbol {
  return pagination === undefined
    ? runtimeSymbol("Operation", "operation", "type")
    : runtimeSymbol("PagedOperation", "pagination/send-pages", "type");
}

/** What sends an operation. */
function sendSymbol({ pagination }: Operation): ImportedSymbol {
  return pagination === undefined
    ? runtimeSymbol("send", "send")
    : runtimeSymbol("sendPages", "pagination/send-pages");
}
