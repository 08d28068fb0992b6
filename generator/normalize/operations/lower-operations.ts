import { isJsonObject, member } from "../../document/json-value.js";
import {
  childNode,
  placeOf,
  rootNode,
  type SpecNode,
  type Specification,
} from "../../document/spec-document.js";
import type { Operation, OperationDocs } from "../../ir/api.js";
import { shownPointer } from "../schemas/schema-registry.js";
import type { Scope } from "../schemas/scope.js";
import { groupParameters } from "./group-parameters.js";
import { lowerRequestBody, lowerResponses } from "./lower-bodies.js";
import { lowerIdempotency } from "./lower-idempotency.js";
import { lowerParameters } from "./lower-parameters.js";
import { lowerSecurity } from "./lower-security.js";
import { lowerServers } from "./lower-servers.js";
import { dereference, memberNodes, textField } from "./spec-objects.js";
import { stringItems } from "../schemas/keywords.js";

/** An operation that has no names yet; `tags` may take part in finding them. */
export type OperationDraft = Omit<Operation, "names"> & {
  /** The `path` of a webhook is its name. */
  readonly kind: "operation" | "webhook";
  readonly node: SpecNode;
  readonly tags: readonly string[];
};

/** The fixed fields of a Path Item Object that hold operations. */
const methods: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

/** The operations of all paths, then the webhooks, in document order. */
export function lowerOperations(
  specification: Specification,
  scope: Scope,
): readonly OperationDraft[] {
  const root = rootNode(specification.entry);
  const lower = (kind: OperationDraft["kind"], holders: Holders): readonly OperationDraft[] =>
    holders.flatMap(([path, declared]) => {
      const pathItem = dereference(declared, scope);
      return operationNodes(pathItem).map(([method, node]) =>
        lowerOperation({ kind, path, method, node, pathItem }, { specification, scope }),
      );
    });
  const paths = memberNodes(childNode(root, "paths")).filter(([path]) => path.startsWith("/"));
  return [...lower("operation", paths), ...lower("webhook", webhookNodes(root))];
}

type Holders = readonly (readonly [path: string, pathItem: SpecNode])[];

/** `x-webhooks` is how descriptions before 3.1 say the same. */
function webhookNodes(root: SpecNode): Holders {
  const webhooks = memberNodes(childNode(root, "webhooks"));
  const names = new Set(webhooks.map(([name]) => name));
  const others = memberNodes(childNode(root, "x-webhooks")).filter(([name]) => !names.has(name));
  return [...webhooks, ...others];
}

function operationNodes(pathItem: SpecNode): readonly (readonly [string, SpecNode])[] {
  const fixed = memberNodes(pathItem).flatMap(([field, node]) =>
    methods.has(field) && isJsonObject(node.value) ? [[field.toUpperCase(), node] as const] : [],
  );
  // OpenAPI 3.2, section 4.10: methods without a field of their own, in their own capitalization.
  return [...fixed, ...memberNodes(childNode(pathItem, "additionalOperations"))];
}

interface Found {
  readonly kind: OperationDraft["kind"];
  readonly path: string;
  readonly method: string;
  readonly node: SpecNode;
  readonly pathItem: SpecNode;
}

function lowerOperation(
  { kind, path, method, node, pathItem }: Found,
  { specification, scope }: { readonly specification: Specification; readonly scope: Scope },
): OperationDraft {
  const { value } = node;
  const operationId = textField(value, "operationId");
  const body = lowerRequestBody(node, scope);
  // The headers of a webhook are read by its verifier alone.
  const parameters =
    kind === "webhook" ? [] : lowerParameters({ pathItem, operation: node }, scope);
  const server = (lowerServers(node)[0] ?? lowerServers(pathItem)[0])?.url;
  const configured = { method, path, ...(operationId === undefined ? {} : { operationId }) };
  const idempotencyHeader = lowerIdempotency({ ...configured, node, parameters }, scope);
  return {
    kind,
    node,
    ...configured,
    docs: lowerDocs(node),
    tags: stringItems(member(value, "tags")),
    origin: placeOf(node),
    pointer: shownPointer(node, specification),
    parameters,
    parameterGroups: groupParameters({ node, parameters, idempotencyHeader }, scope),
    ...(body === undefined ? {} : { body }),
    responses: lowerResponses(node, scope),
    security: lowerSecurity(value, specification.entry.root),
    ...(server === undefined ? {} : { server }),
    ...(idempotencyHeader === undefined ? {} : { idempotencyHeader }),
  };
}

function lowerDocs(node: SpecNode): OperationDocs {
  const { value } = node;
  const summary = textField(value, "summary");
  const description = textField(value, "description");
  const externalDocs = textField(member(value, "externalDocs"), "url");
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    deprecated: member(value, "deprecated") === true,
  };
}
