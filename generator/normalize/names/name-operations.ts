import type { Report } from "../../diagnostics/collector.js";
import { placeOf } from "../../document/spec-document.js";
import type { OperationNames } from "../../ir/api.js";
import type { OperationSettings, Settings } from "../../ir/settings.js";
import type { OperationDraft } from "../operations/lower-operations.js";
import type { NamePool } from "./name-pool.js";
import { placeOperation, type OperationPlace } from "./place-operation.js";
import { reservedFiles, reservedMembers } from "./reserved-names.js";
import { camelCase, kebabCase, pascalCase } from "./words.js";

/** The names of each operation, in order. Function names first: nothing else may take them. */
export function nameOperations(
  operations: readonly OperationDraft[],
  { settings, report, pool }: { settings: Settings; report: Report; pool: NamePool },
): readonly OperationNames[] {
  const functions = operations.map((operation) =>
    nameFunction(operation, { settings, report, pool }),
  );
  const places = placeAll(operations, functions, { settings, report });
  return operations.map((_, index) => {
    const name = functions[index] ?? "";
    const { resource, member } = places[index] ?? { resource: [], member: name };
    const type = (suffix: string): string => pool.claim(`${pascalCase(name)}${suffix}`);
    return {
      function: name,
      resource,
      member,
      file: operationFile(resource),
      options: type("Options"),
      failure: type("Failure"),
    };
  });
}

function settingsOf(operation: OperationDraft, settings: Settings): OperationSettings {
  const { operationId, method, path } = operation;
  const keys = [...(operationId === undefined ? [] : [operationId]), `${method} ${path}`];
  const key = keys.find((candidate) => Object.hasOwn(settings.operations, candidate));
  return (key === undefined ? undefined : settings.operations[key]) ?? {};
}

function nameFunction(
  operation: OperationDraft,
  { settings, report, pool }: { settings: Settings; report: Report; pool: NamePool },
): string {
  const { operationId, method, path } = operation;
  const wanted =
    settingsOf(operation, settings).function ??
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

/** Places on the class face; what collides with something before it is reached by its function's name. */
function placeAll(
  operations: readonly OperationDraft[],
  functions: readonly string[],
  { settings, report }: { settings: Settings; report: Report },
): readonly OperationPlace[] {
  const resources = new Set<string>();
  const wanted = operations.map((operation): OperationPlace => {
    const place = { ...placeOperation(operation), ...definedOnly(settingsOf(operation, settings)) };
    const resource = place.resource.map(safeResource);
    for (let depth = 1; depth <= resource.length; depth += 1) {
      resources.add(resource.slice(0, depth).join("."));
    }
    return { resource, member: place.member };
  });
  const taken = new Set<string>();
  return wanted.map(({ resource, member }, index) => {
    const key = (name: string): string => [...resource, name].join(".");
    const isFree = (name: string): boolean =>
      !reservedMembers.has(name) && !taken.has(key(name)) && !resources.has(key(name));
    const name = functions[index] ?? member;
    const chosen = [member, name, `${name}Operation`].find(isFree) ?? member;
    const operation = operations[index];
    if (chosen !== member && operation !== undefined) {
      const code = chosen === name ? "member-fallback" : "name-collision";
      report(code, { member: key(member), instead: key(chosen) }, placeOf(operation.node));
    }
    taken.add(key(chosen));
    return { resource, member: chosen };
  });
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

/** One file a resource: `operations/customers/billing.ts`. */
export function operationFile(resource: readonly string[]): string {
  const names = resource.length === 0 ? ["root"] : resource;
  return `operations/${names.map(fileName).join("/")}.ts`;
}

function fileName(name: string): string {
  const base = kebabCase(name) || "resource";
  return reservedFiles.has(base) ? `${base}-resource` : base;
}
