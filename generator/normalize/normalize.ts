import type { Report } from "../diagnostics/collector.js";
import { createPointerOrder } from "../document/compare-pointers.js";
import { member } from "../document/json-value.js";
import {
  childNode,
  placeOf,
  rootNode,
  type SpecNode,
  type Specification,
} from "../document/spec-document.js";
import type { Api, NamedSchema, Operation } from "../ir/api.js";
import type { ManifestIgnored } from "../ir/output.js";
import type { SchemaId } from "../ir/schema.js";
import { schemaReferences } from "../ir/schema-references.js";
import type { Settings } from "../ir/settings.js";
import { assignNames } from "./names/assign-names.js";
import { buildResources, type TaggedOperation } from "./names/build-resources.js";
import { lowerCredentials } from "./operations/lower-credentials.js";
import { lowerOperations, type OperationDraft } from "./operations/lower-operations.js";
import { lowerSecuritySchemes, tokenScopes } from "./operations/lower-security.js";
import { lowerTags } from "./operations/lower-tags.js";
import { lowerServers } from "./operations/lower-servers.js";
import { isParameterGroup } from "./operations/declare-group.js";
import { mapOperationSchemas, operationSchemas } from "./operations/operation-schemas.js";
import { reportUnknownOperations } from "./operations/operation-settings.js";
import { memberNodes, optionalText, textField } from "./operations/spec-objects.js";
import { cutChains } from "./passes/cut-chains.js";
import { fillDefaults, hasFallback } from "./passes/fill-defaults.js";
import { findHolders } from "./passes/find-holders.js";
import { findPagination } from "./pagination/find-pagination.js";
import { findSensitive } from "./passes/find-sensitive.js";
import { gatherWebhooks } from "./webhooks/gather-webhooks.js";
import { keepReachable } from "./passes/keep-reachable.js";
import { markExtendable } from "./passes/mark-extendable.js";
import { openEnums } from "./passes/open-enums.js";
import { orderSchemas } from "./passes/order-schemas.js";
import { splitAccess, type VariantSchema } from "./passes/split-access.js";
import { tellMembersApart } from "./passes/tell-members-apart.js";
import {
  createSchemaRegistry,
  type LoweredSchemas,
  shownPointer,
  topSite,
} from "./schemas/schema-registry.js";

/**
 * Turns a description that was validated into the API that it means: lowered, refined by passes, named and ordered. `onLowered`
 * hears of its schemas before the passes.
 */
export function normalize(
  specification: Specification,
  settings: Settings,
  report: Report,
  onLowered: (schemas: LoweredSchemas) => void = () => undefined,
): Api {
  const ignored: ManifestIgnored[] = [];
  const registry = createSchemaRegistry({ specification, settings, report, ignored });
  for (const node of componentNodes(specification)) registry.scope.declare(node, topSite);
  const drafts = lowerOperations(specification, registry.scope);
  reportUnknownOperations(drafts, { settings, report });
  const declared = registry.finish();
  onLowered(new Map(declared.map(({ id, schema }) => [id, schema])));

  const apart = tellMembersApart(declared);
  const open = openEnums(apart.schemas);
  const filling = fillDefaults(open.schemas, settings, report);
  const extendable = markExtendable(filling);
  const variants = splitAccess(extendable);
  const directed = drafts.map((draft) =>
    mapOperationSchemas(draft, (schema, direction) =>
      variants.variantOf(open.refine(apart.refine(schema)), direction),
    ),
  );
  const kept = keepReachable(variants.schemas, {
    used: directed.flatMap(operationSchemas),
    isComponent: ({ node }) => /^\/components\/schemas\/[^/]*$/u.test(node.pointer),
  });
  const names = assignNames(
    { drafts: directed, schemas: kept },
    {
      specification,
      settings,
      report,
      reader: registry.scope,
    },
  );
  const securitySchemes = lowerSecuritySchemes(specification, registry.scope);
  const sensitiveIn = findSensitive(kept);
  const paginationOf = findPagination(kept, { settings, report });
  const called = directed.filter(({ kind }) => kind === "operation");
  const operations = called.map((draft, index) => ({
    ...finishOperation(draft, names.operations[index]),
    ...sensitiveIn(draft),
    ...tokenScopes(draft, securitySchemes),
    ...paginationOf(draft),
  }));
  const webhooks = gatherWebhooks(directed, {
    schemas: kept,
    names: names.schemas,
    pool: names.pool,
    client: settings.client.name,
  });
  return {
    info: lowerInfo(specification),
    servers: lowerServers(rootNode(specification.entry)),
    securitySchemes,
    credentials: lowerCredentials(specification, { settings, report, reader: registry.scope }),
    operations,
    ...(webhooks === undefined ? {} : { webhooks }),
    root: buildResources(operations, { ...names, tags: lowerTags(specification) }),
    schemas: nameAndOrder(kept, names.schemas, specification),
    ignored,
  };
}

function componentNodes(specification: Specification): readonly SpecNode[] {
  const components = childNode(rootNode(specification.entry), "components");
  const schemas = components === undefined ? undefined : childNode(components, "schemas");
  return memberNodes(schemas).map(([, node]) => node);
}

function finishOperation(
  draft: OperationDraft,
  names: Operation["names"] | undefined,
): TaggedOperation {
  if (names === undefined) throw new Error(`no names were assigned to ${draft.pointer}`);
  return { ...draft, names };
}

function lowerInfo({ entry }: Specification): Api["info"] {
  const info = member(entry.root, "info");
  return {
    title: textField(info, "title") ?? "",
    version: textField(info, "version") ?? "",
    ...optionalText(info, "description"),
  };
}

function nameAndOrder(
  schemas: readonly VariantSchema[],
  names: ReadonlyMap<SchemaId, string>,
  specification: Specification,
): readonly NamedSchema[] {
  const references = new Map(schemas.map(({ id, schema }) => [id, schemaReferences(schema)]));
  const filling = findHolders(schemas, hasFallback);
  const ordered = orderSchemas(references);
  const cycles = new Map(ordered.map(({ id, cycle }) => [id, cycle]));
  const apart = cutChains(ordered, references);
  return inDocumentOrder(schemas, specification).flatMap((declared) => {
    const name = names.get(declared.id);
    const cycle = cycles.get(declared.id);
    if (name === undefined || cycle === undefined) return [];
    return [
      {
        id: declared.id,
        name,
        validator: `${name}Schema`,
        schema: declared.schema,
        use: declared.use,
        cycle,
        isBuiltApart: apart.has(declared.id),
        fills: filling.has(declared.id),
        pointer: shownPointer(declared.node, specification),
        origin: placeOf(declared.node),
        isParameterGroup: isParameterGroup(declared.node),
      },
    ];
  });
}

/** Readers and diffs follow the description; validators do not care, since they are built on first use. */
function inDocumentOrder(
  schemas: readonly VariantSchema[],
  { documents }: Specification,
): readonly VariantSchema[] {
  const uris = [...documents.keys()];
  const orders = new Map(
    [...documents].map(([uri, { root }]) => [uri, createPointerOrder(root)] as const),
  );
  return [...schemas].sort(({ node: left }, { node: right }) => {
    const order = orders.get(left.document.uri);
    if (left.document !== right.document || order === undefined) {
      return uris.indexOf(left.document.uri) - uris.indexOf(right.document.uri);
    }
    return order(left.pointer, right.pointer);
  });
}
