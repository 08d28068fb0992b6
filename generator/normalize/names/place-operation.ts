import { camelCase, splitWords } from "./words.js";

/** Where an operation stands on the class face: a path of resources and a member of the last one. */
export interface OperationPlace {
  readonly resource: readonly string[];
  readonly member: string;
}

/** What the place of an operation is found from: nothing but the operation itself. */
export interface PlacedOperation {
  readonly operationId?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
}

/** The place by the form of the operationId, else by method and path. */
export function placeOperation(operation: PlacedOperation): OperationPlace {
  const { resource, member } = placeById(operation) ?? placeByPath(operation);
  return { resource: joinDeepest(resource), member };
}

/** More than any API has; a class for each of hundreds of dots, named after all before it, would take minutes. */
const mostLevels = 12;

/** What lies deeper is one resource. */
function joinDeepest(resource: readonly string[]): readonly string[] {
  if (resource.length <= mostLevels) return resource;
  const deepest = resource.slice(mostLevels - 1).join(" ");
  return [...resource.slice(0, mostLevels - 1), camelCase(deepest)];
}

/**
 * `a-b`, `a.b`, `a/b` (and `a_b` where `a` is a path segment or tag) name resource and member themselves. An id that
 * starts with a verb (`list-pets`) is a phrase, not a place.
 */
function placeById({ operationId, path, tags }: PlacedOperation): OperationPlace | undefined {
  if (operationId === undefined) return undefined;
  const parts = operationId.split(/[./]/u);
  const dashed = operationId.split("-");
  const underscored = operationId.split("_");
  const known = [...path.split("/"), ...tags].map(camelCase);
  if (parts.length >= 2) return placeOf(parts);
  if (dashed.length === 2) return placeOf(dashed);
  if (underscored.length === 2 && known.includes(camelCase(underscored[0] ?? ""))) {
    return placeOf(underscored);
  }
  return undefined;
}

function placeOf(parts: readonly string[]): OperationPlace | undefined {
  const names = parts.map(camelCase);
  const [first = ""] = names;
  if (names.includes("") || isVerb(first)) return undefined;
  return { resource: names.slice(0, -1), member: names.at(-1) ?? "" };
}

/** The static segments of the path are the resources; the member comes from the method and how the path ends. */
function placeByPath({ method, path }: PlacedOperation): OperationPlace {
  const segments = resourceSegments(path);
  const last = segments.at(-1);
  const resources = segments.filter(({ isStatic }) => isStatic).map(({ name }) => name);
  if (last === undefined) return { resource: [], member: camelCase(method) };
  if (!last.isStatic) {
    return { resource: resources, member: last.action ?? itemMember(method, segments) };
  }
  const action = last.action ?? (isAction(last.name) ? last.name : undefined);
  if (action !== undefined) {
    const owners = last.action === undefined ? resources.slice(0, -1) : resources;
    return { resource: owners, member: action };
  }
  return { resource: resources, member: collectionMember(method, last.name) };
}

interface Segment {
  readonly isStatic: boolean;
  readonly name: string;
  /** The custom verb of `/pets:archive` and `/pets/{id}:archive`. */
  readonly action: string | undefined;
}

/** Versions and the segment `api` in front are no resources. */
function resourceSegments(path: string): readonly Segment[] {
  const segments = path.split("/").filter((segment) => segment !== "" && !isVersion(segment));
  const start = segments.findIndex((segment) => !/^(apis?|rest)$/iu.test(segment));
  return segments.slice(Math.max(start, 0)).map((segment) => {
    const [, name = segment, action] = /^(\{[^{}]*\}|[^{}:]*):([^{}:]+)$/u.exec(segment) ?? [];
    return {
      isStatic: !segment.includes("{") && camelCase(name) !== "",
      name: camelCase(name),
      action: action === undefined ? undefined : camelCase(action),
    };
  });
}

function isVersion(segment: string): boolean {
  return /^v\d+([._]\d+)*((alpha|beta|rc)\d*)?$/iu.test(segment);
}

/** Members on one thing, by method. Two parameters in a row look one thing up in another way, which the name says. */
const itemMembers: Readonly<Record<string, string>> = {
  GET: "retrieve",
  POST: "update",
  PUT: "replace",
  PATCH: "update",
  DELETE: "delete",
};

function itemMember(method: string, segments: readonly Segment[]): string {
  const verb = itemMembers[method] ?? camelCase(method);
  const [last, before] = [segments.at(-1), segments.at(-2)];
  const isUsual = Object.hasOwn(itemMembers, method);
  const isNested = last !== undefined && (!isUsual || (before !== undefined && !before.isStatic));
  return isNested ? `${verb}By${splitWords(last.name).map(capitalized).join("")}` : verb;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Members on a collection (a plural) or on a thing that there is one of (a singular), by method. */
const collectionMembers: Readonly<Record<string, readonly [plural: string, singular: string]>> = {
  GET: ["list", "retrieve"],
  POST: ["create", "create"],
  PUT: ["replaceAll", "replace"],
  PATCH: ["updateAll", "update"],
  DELETE: ["deleteAll", "delete"],
};

function collectionMember(method: string, name: string): string {
  const [plural, singular] = collectionMembers[method] ?? [camelCase(method), camelCase(method)];
  return isPlural(name) ? plural : singular;
}

function isPlural(name: string): boolean {
  return (
    (/s$/iu.test(name) && !/(ss|us|is)$/iu.test(name)) || /(people|children|data)$/iu.test(name)
  );
}

/** First words that make a segment an action rather than a thing. */
const verbs: ReadonlySet<string> = new Set([
  "accept",
  "activate",
  "add",
  "apply",
  "approve",
  "archive",
  "assign",
  "attach",
  "authenticate",
  "authorize",
  "bulk",
  "cancel",
  "capture",
  "check",
  "clear",
  "clone",
  "close",
  "complete",
  "confirm",
  "connect",
  "convert",
  "copy",
  "count",
  "create",
  "deactivate",
  "decline",
  "delete",
  "deny",
  "detach",
  "disable",
  "disconnect",
  "dismiss",
  "download",
  "duplicate",
  "enable",
  "exchange",
  "execute",
  "expire",
  "export",
  "fetch",
  "filter",
  "finalize",
  "find",
  "generate",
  "get",
  "import",
  "increment",
  "invite",
  "issue",
  "join",
  "leave",
  "list",
  "lock",
  "login",
  "logout",
  "merge",
  "move",
  "open",
  "patch",
  "pause",
  "ping",
  "post",
  "preview",
  "process",
  "publish",
  "put",
  "query",
  "read",
  "recommend",
  "refresh",
  "refund",
  "register",
  "reject",
  "release",
  "remove",
  "renew",
  "reopen",
  "replace",
  "reset",
  "resend",
  "resolve",
  "restart",
  "restore",
  "resume",
  "retry",
  "retrieve",
  "reverse",
  "revoke",
  "rotate",
  "run",
  "scroll",
  "search",
  "send",
  "set",
  "start",
  "stop",
  "submit",
  "subscribe",
  "suspend",
  "swap",
  "sync",
  "test",
  "transfer",
  "trigger",
  "unarchive",
  "uncapture",
  "unlock",
  "unsubscribe",
  "update",
  "upload",
  "upsert",
  "validate",
  "verify",
  "void",
  "watch",
]);

/** Verbs that are nouns in front of a plural: `test_clocks`, `exchange_rates`. */
const nounsToo: ReadonlySet<string> = new Set([
  "exchange",
  "export",
  "import",
  "issue",
  "login",
  "process",
  "query",
  "refund",
  "release",
  "run",
  "test",
  "transfer",
]);

function isAction(name: string): boolean {
  const [first = "", ...rest] = name.split(/(?=\p{Lu})/u);
  return isVerb(name) && !(rest.length > 0 && nounsToo.has(first) && isPlural(name));
}

/** Whether the first hump of a name is a verb: `findByStatus`, `cancel`. */
function isVerb(name: string): boolean {
  const first = /^[\p{Ll}\p{N}]+/u.exec(name)?.[0] ?? "";
  return verbs.has(first);
}
