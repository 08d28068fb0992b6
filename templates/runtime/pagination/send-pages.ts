import type { ResponseWithData } from "../api-call.js";
import type { Client } from "../client.js";
import type { Operation, OperationArguments } from "../operation.js";
import type { CallOptions } from "../request-options.js";
import { send, start } from "../send.js";
import { nextRequest, wrongNext } from "./next-request.js";
import type { PageRequest } from "./next-request.js";
import { PagedCall } from "./paged-call.js";
import type { Pagination } from "./pagination.js";

/** An operation that gives its data in pages. */
export interface PagedOperation extends Operation {
  readonly pagination: Pagination;
}

/** Sends an operation whose data comes in pages: `send` for lists. Each page is a call of its own. */
export function sendPages<Item, Page, Failure = never>(
  client: Client,
  operation: PagedOperation,
  args: OperationArguments,
  options: CallOptions = {},
): PagedCall<Item, Page, Failure> {
  const { pagination } = operation;
  return new PagedCall<Item, Page, Failure>(
    (views) => start(client, operation, args, options, views),
    {
      itemsOf: (page) => typedItems(pagination.items(page)),
      pagesFrom: (first) => pagesFrom(client, pagination, { operation, args, options }, first),
    },
  );
}

async function* pagesFrom<Page>(
  client: Client,
  pagination: Pagination,
  first: PageRequest,
  fetched: ResponseWithData<Page>,
): AsyncGenerator<Page, void> {
  const asked = new Set<string>();
  let request = first;
  let { data, response } = fetched;
  for (;;) {
    yield data;
    const query = { ...request.args.query, ...request.options.query };
    const next = pagination.next({ page: data, response, query });
    if (next === undefined) return;
    request = nextRequest(client, request, next, { asked, response });
    const call = send<Page>(client, request.operation, request.args, request.options);
    const following = await call.withResponse();
    if (pagination.counted === true && isSame(pagination, data, following.data))
      throw wrongNext(client, request.operation, following.response, "is the one before it again");
    ({ data, response } = following);
  }
}

/** Numbers and texts may well repeat from page to page; objects that all do are the same objects. */
function isSame({ items }: Pagination, before: unknown, after: unknown): boolean {
  const [first] = items(after);
  return (
    typeof first === "object" && JSON.stringify(items(before)) === JSON.stringify(items(after))
  );
}

/** The one place where items get their type: the emitter takes it from the schema that `items` leads to. */
function typedItems<Item>(items: readonly unknown[]): readonly Item[] {
  return items as readonly Item[];
}
