import { noProgress } from "../call.js";
import { Client } from "../client.js";
import { ParseError } from "../errors/parse-error.js";
import { RedirectError } from "../errors/redirect-error.js";
import type { Operation, OperationArguments } from "../operation.js";
import type { CallOptions } from "../request-options.js";
import { baseUrlOf } from "../url.js";
import type { NextPage } from "./pagination.js";

/** What asks for one page. */
export interface PageRequest {
  readonly operation: Operation;
  readonly args: OperationArguments;
  readonly options: CallOptions;
}

/** What is known of the pages so far. */
export interface PagesSoFar {
  /** What asked for a page already. */
  readonly asked: Set<string>;
  readonly response: Response;
}

/** Asks for the page that a page names; a page that was asked for already is an error, or there would be no end. */
export function nextRequest(
  client: Client,
  request: PageRequest,
  next: NextPage,
  { asked, response }: PagesSoFar,
): PageRequest {
  const { operation, args, options } = request;
  const query = { ...args.query, ...options.query };
  asked.add(keyOf(query));
  const following = "query" in next ? { ...query, ...next.query } : undefined;
  const key = "link" in next ? next.link : keyOf(following ?? {});
  if (asked.has(key)) throw wrongNext(client, operation, response, "was asked for already");
  asked.add(key);
  if ("link" in next) return linkedRequest(client, request, next.link, response);
  return {
    operation,
    args: { ...args, query: following },
    options: { ...options, ...ownOfFirst },
  };
}

/** What later pages do not repeat: their query is whole, and each is a call of its own. */
const ownOfFirst = { query: undefined, idempotencyKey: undefined } satisfies CallOptions;

function keyOf(query: object): string {
  return JSON.stringify(query);
}

/**
 * A link has its query in it, as text, and was written by the server: no schema judges it. It may lead to another path,
 * but not to another origin, which would get the credentials.
 */
function linkedRequest(
  client: Client,
  { operation, args, options }: PageRequest,
  link: string,
  response: Response,
): PageRequest {
  const { definition, options: settings } = Client.stateOf(client);
  const context = noProgress(definition.name, operation.id);
  const server = { ...definition, ...operation.server };
  const base = baseUrlOf(server, options.baseUrl ?? settings.baseUrl, context);
  const from = response.url === "" ? base.href : response.url;
  if (!URL.canParse(link, from)) throw wrongNext(client, operation, response, "has no address");
  const url = new URL(link, from);
  if (url.origin !== base.origin) throw new RedirectError(context, base.origin, url.origin);
  const query = new Map<string, string[]>();
  url.searchParams.forEach((value, name) => {
    query.set(name, [...(query.get(name) ?? []), value]);
  });
  // A server may write the whole address that it was asked by, which a credential is added to again.
  for (const { in: place, name } of Object.values(definition.schemes ?? {}))
    if (place === "query") query.delete(name);
  const validation = { ...options.validation, request: "off" } as const;
  return {
    operation: {
      ...operation,
      path: url.pathname,
      parameters: { ...operation.parameters, path: {}, query: {} },
    },
    args: { body: args.body, query: Object.fromEntries(query) },
    options: { ...options, ...ownOfFirst, baseUrl: url.origin, validation },
  };
}

/** The error of a server whose pages would not end. */
export function wrongNext(
  client: Client,
  operation: Operation,
  response: Response,
  what: string,
): ParseError {
  const { name } = Client.stateOf(client).definition;
  const context = { ...noProgress(name, operation.id), attempts: 1, outcome: "unknown" } as const;
  const message = `${operation.id}: the next page ${what}`;
  return new ParseError(message, context, response.status);
}
