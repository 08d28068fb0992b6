import { isJsonObject, member } from "../../document/json-value.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { baseUri } from "../../document/schema-identifiers.js";
import type { SpecNode, Specification } from "../../document/spec-document.js";
import { identityOf } from "../../document/walk-structure.js";

/**
 * What a `$dynamicRef` can mean at a place: by name, the `$dynamicAnchor` of the first schema resource that evaluation
 * enters on its way there (JSON Schema 2020-12 core, sections 7.1 and 8.2.3.2). Evaluation follows references, and these
 * are all known, so a schema is lowered once for every such scope instead of being looked up when an instance comes.
 */
export type DynamicScope = ReadonlyMap<string, SpecNode>;

export const noDynamicScope: DynamicScope = new Map();

/** The scope inside a schema: the dynamic anchors of its resource stand behind those that are known already. */
export function enterResource(
  scope: DynamicScope,
  node: SpecNode,
  specification: Specification,
): DynamicScope {
  const { identifiers } = specification;
  if (identifiers?.hasDynamicReferences !== true) return scope;
  const anchors = identifiers.dynamicAnchors.get(baseUri(specification, node));
  const added = [...(anchors ?? [])].filter(([name]) => !scope.has(name));
  return added.length === 0 ? scope : new Map([...scope, ...added]);
}

/** What a `$dynamicRef` leads to: it is dynamic only where its own target is a `$dynamicAnchor`. */
export function resolveDynamicReference(
  from: SpecNode,
  reference: string,
  scope: DynamicScope,
  specification: Specification,
): SpecNode | undefined {
  const target = resolveReference(specification, from, reference);
  if (target === undefined || !isJsonObject(target.value)) return target;
  const [, name] = reference.split("#");
  const isDynamic = name !== undefined && member(target.value, "$dynamicAnchor") === name;
  return isDynamic ? (scope.get(name) ?? target) : target;
}

/** Tells the scopes of one schema apart. */
export function dynamicScopeKey(scope: DynamicScope): string {
  return [...scope]
    .map(([name, node]) => `${name}=${identityOf(node)}`)
    .sort()
    .join("&");
}
