import { suggest } from "../../diagnostics/suggest.js";
import { isJsonObject, type JsonValue } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Parameter } from "../../ir/api.js";
import { keyHeaderPattern, type IdempotencyRule } from "../../ir/idempotency.js";
import type { Scope } from "../schemas/scope.js";
import { operationSettings, type ConfiguredOperation } from "./operation-settings.js";

/** The extension of an operation that says whether an idempotency key makes it safe to repeat. */
const extensionName = "x-idempotency";

/** The field of the Internet-Draft `draft-ietf-httpapi-idempotency-key-header`. */
const usualHeader = "Idempotency-Key";

/** How published descriptions call such a parameter: `X-Idempotency-Key`, `Acme-Idempotency-Token`. */
const declaredNames = /(?:^|[-_])idempoten(?:cy|t)[-_]?(?:key|token|id)$/iu;

interface KeyedOperation extends ConfiguredOperation {
  readonly node: SpecNode;
  readonly parameters: readonly Parameter[];
}

/**
 * The header that carries the idempotency key of an operation: what the configuration says, else `x-idempotency`, else a
 * declared parameter of such a name. Undefined where there is none, or where either says `false`.
 */
export function lowerIdempotency(operation: KeyedOperation, scope: Scope): string | undefined {
  const headers = operation.parameters.filter((parameter) => parameter.in === "header");
  const declared = headers.find(({ name }) => declaredNames.test(name))?.name;
  const rule =
    operationSettings(operation, scope.settings).idempotency ??
    readExtension(operation.node, scope);
  if (rule === false) return undefined;
  if (rule === undefined || rule === true) return declared ?? (rule && usualHeader);
  const same = headers.find(({ name }) => name.toLowerCase() === rule.header.toLowerCase());
  return same?.name ?? rule.header;
}

/** Undefined where it is absent, or makes no sense and was reported. */
function readExtension(operation: SpecNode, { report }: Scope): IdempotencyRule | undefined {
  const node = childNode(operation, extensionName);
  if (node === undefined) return undefined;
  if (typeof node.value === "boolean") return node.value;
  const refuse = (at: SpecNode, expected: string, suggestion?: string): undefined => {
    report("idempotency-not-understood", { expected, suggestion }, placeOf(at));
  };
  if (!isJsonObject(node.value)) return refuse(node, headerHint(node.value));
  const [unknown] = Object.keys(node.value).filter(
    (name) => name !== "header" && !name.startsWith("x-"),
  );
  if (unknown !== undefined)
    return refuse(
      childNode(node, unknown) ?? node,
      "its one field is `header`",
      suggest(unknown, ["header"]),
    );
  const header = childNode(node, "header");
  if (header === undefined) return refuse(node, "name the `header` that carries the key");
  return isHeaderName(header.value)
    ? { header: header.value }
    : refuse(
        header,
        "it is the name of a header that the client may set, such as `Idempotency-Key`",
      );
}

function headerHint(value: JsonValue): string {
  return typeof value === "string" && isHeaderName(value)
    ? `write \`{ header: ${value} }\``
    : "it is `true`, `false`, or an object with the `header` that carries the key";
}

function isHeaderName(value: JsonValue): value is string {
  return typeof value === "string" && keyHeaderPattern.test(value);
}
