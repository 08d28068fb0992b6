import type { Report } from "../../diagnostics/collector.js";
import { placeOf } from "../../document/spec-document.js";
import type { OperationNames } from "../../ir/api.js";
import type { OperationSettings, Settings } from "../../ir/settings.js";
import type { OperationDraft } from "../operations/lower-operations.js";
import type { ResourceFiles } from "./name-files.js";
import { operationSettings } from "../operations/operation-settings.js";
import type { NamePool } from "./name-pool.js";
import { placeOperation, type OperationPlace } from "./place-operation.js";
import { reservedMembers } from "./reserved-names.js";
import { camelCase, pascalCase } from "./words.js";

interface Naming {
  readonly settings: Settings;
  readonly report: Report;
  readonly pool: NamePool;
}

/** The names of each operation, in order. Function names first: nothing else may take them. */
export function nameOperations(
  operations: readonly OperationDraft[],
  { files, ...naming }: Naming & { readonly files: ResourceFiles },
): readonly OperationNames[] {
  const { pool } = naming;
  const functions = operations.map((operation) => nameFunction(operation, naming));
  const places = placeAll(operations, functions, naming);
  return operations.map((_, index) => {
    const name = functions[index] ?? "";
    const { resource, member } = places[index] ?? { resource: [], member: name };
    const type = (suffix: string): string => pool.claim(`${pascalCase(name)}${suffix}`);
    return {
      function: name,
      resource,
      member,
      file: files(resource),
      options: type("Options"),
      failure: type("Failure"),
    };
  });
}

function nameFunction(operation: OperationDraft, { settings, report, pool }: Naming): string {
  const { operationId, method, path } = operation;
  const wanted =
    operationSettings(operation, settings).function ??
    (camelCase(operationId ?? "") ||
      camelCase(`${method.toLowerCase()} ${path.replaceAll(/\{/gu, " by ")}`));
  if (!pool.has(wanted)) {
    pool.take(wanted);
    return wanted;
  }
  const name = pool.claim(`${wanted}Operation`);
  report("name-adjusted", { name: wanted, instead: name }, placeOf(operation.node));
  return name;
}

/**
 * Places on the class face, in order: what collides with something before it is reached by its function's name, so that
 * an operation at the end renames none.
 */
function placeAll(
  operations: readonly OperationDraft[],
  functions: readonly string[],
  { settings, report }: { settings: Settings; report: Report },
): readonly OperationPlace[] {
  const members = new Set<string>();
  const resources = new Set<string>();
  return operations.map((operation, index) => {
    const wanted = wantedPlace(operation, settings);
    const owner = ownerBefore(wanted.resource, members);
    const isFree = (name: string): boolean =>
      !reservedMembers.has(name) &&
      !members.has(keyOf(owner, name)) &&
      !resources.has(keyOf(owner, name));
    const name = functions[index] ?? wanted.member;
    const fallbacks = [name, `${name}Operation`];
    const isWhole = owner.length === wanted.resource.length;
    const chosen = (isWhole ? [wanted.member, ...fallbacks] : fallbacks).find(isFree) ?? name;
    if (!isWhole || chosen !== wanted.member) {
      const code = chosen === name ? "member-fallback" : "name-collision";
      const places = {
        member: keyOf(wanted.resource, wanted.member),
        instead: keyOf(owner, chosen),
      };
      report(code, places, placeOf(operation.node));
    }
    members.add(keyOf(owner, chosen));
    for (let depth = 1; depth <= owner.length; depth += 1) {
      resources.add(owner.slice(0, depth).join("."));
    }
    return { resource: owner, member: chosen };
  });
}

function keyOf(resource: readonly string[], member: string): string {
  return [...resource, member].join(".");
}

function wantedPlace(operation: OperationDraft, settings: Settings): OperationPlace {
  const place = {
    ...placeOperation(operation),
    ...definedOnly(operationSettings(operation, settings)),
  };
  return { resource: place.resource.map(safeResource), member: place.member };
}

/** The longest part of a resource's path that no member before it stands in the way of. */
function ownerBefore(resource: readonly string[], members: ReadonlySet<string>): readonly string[] {
  const taken = resource.findIndex((_, index) =>
    members.has(resource.slice(0, index + 1).join(".")),
  );
  return taken < 0 ? resource : resource.slice(0, taken);
}

function definedOnly({ resource, member }: OperationSettings): Partial<OperationPlace> {
  return {
    ...(resource === undefined ? {} : { resource }),
    ...(member === undefined ? {} : { member }),
  };
}

function safeResource(name: string): string {
  return reservedMembers.has(name) ? `${name}Resource` : name;
}
