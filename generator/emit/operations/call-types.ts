import type { Operation } from "../../ir/api.js";
import type { ImportedSymbol } from "../code/module.js";
import { runtimeSymbol } from "../symbols.js";
import { printType } from "../types/print-type.js";
import type { OperationContext } from "./operation-context.js";
import { dataType } from "./result-types.js";

/** What an operation's function and its method give: a call, or one whose data comes in pages. */
export function callType(
  operation: Operation,
  failure: string,
  { module, use }: Pick<OperationContext, "module" | "use">,
): string {
  const { pagination } = operation;
  const data = dataType(operation, use, (symbol) => module.use(symbol));
  if (pagination === undefined)
    return `${module.use(runtimeSymbol("ApiCall", "api-call", true))}<${data}, ${failure}>`;
  const call = module.use(runtimeSymbol("PagedCall", "pagination/paged-call", true));
  return `${call}<${printType(pagination.item, use)}, ${data}, ${failure}>`;
}

/** The type of an operation's descriptor. */
export function descriptorType({ pagination }: Operation): ImportedSymbol {
  return pagination === undefined
    ? runtimeSymbol("Operation", "operation", true)
    : runtimeSymbol("PagedOperation", "pagination/send-pages", true);
}

/** What sends an operation. */
export function sendSymbol({ pagination }: Operation): ImportedSymbol {
  return pagination === undefined
    ? runtimeSymbol("send", "send")
    : runtimeSymbol("sendPages", "pagination/send-pages");
}
