import { describe, expect, expectTypeOf, test } from "vitest";
import { idempotencyKey } from "../../../../templates/runtime/idempotency-key.js";
import { apiKeyQuery } from "../../../../templates/runtime/auth/api-key-query.js";
import { createClientCore } from "../../../../templates/runtime/client.js";
import { cursorPages } from "../../../../templates/runtime/pagination/cursor-pages.js";
import { lastItemPages } from "../../../../templates/runtime/pagination/last-item-pages.js";
import { linkPages } from "../../../../templates/runtime/pagination/link-pages.js";
import { numberedPages } from "../../../../templates/runtime/pagination/numbered-pages.js";
import { offsetPages } from "../../../../templates/runtime/pagination/offset-pages.js";
import type { Pagination } from "../../../../templates/runtime/pagination/pagination.js";
import { sendPages } from "../../../../templates/runtime/pagination/send-pages.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import { parameterCheck } from "../../../../templates/runtime/parameters/parameter-check.js";
import type { StandardSchema } from "../../../../templates/runtime/standard-schema.js";
import type { CallOptions } from "../../../../templates/runtime/request-options.js";
import { createClient } from "../fixture/client.js";
import type { SeenRequest } from "../support/fake-server.js";
import { fakeServer, json } from "../support/fake-server.js";

type Answer = (request: SeenRequest, index: number) => Response;

interface Listing {
  readonly pagination: Pagination;
  readonly query?: object;
  readonly options?: CallOptions;
  readonly rest?: Partial<Operation>;
}

function list({ pagination, query = {}, options = {}, rest = {} }: Listing, answer: Answer) {
  let index = 0;
  const { fetch, seen } = fakeServer((request) =>
    Object.defineProperty(answer(request, index++), "url", { value: request.url.href }),
  );
  const operation = {
    id: "listThings",
    method: "GET",
    path: "/things",
    pagination,
    ...rest,
    responses: { "200": { content: { "application/json": {} } } },
  };
  const client = createClient({ baseUrl: "https://api.test/v1", fetch });
  const call = sendPages<number, { data: number[] }>(client, operation, { query }, options);
  return { call, searches: () => seen.map(({ url }) => url.pathname + url.search) };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const cursors = cursorPages({
  items: ["data"],
  next: ["nextCursor"],
  more: ["hasMore"],
  parameter: "cursor",
});

const threePages: Answer = ({ url }) => {
  const at = Number(url.searchParams.get("cursor") ?? 0);
  return json({ data: [at, at + 0.5], nextCursor: String(at + 1), hasMore: at < 2 });
};

describe("a paged call", () => {
  test("gives items with `for await`, over all pages", async () => {
    const { call, searches } = list({ pagination: cursors, query: { limit: 2 } }, threePages);
    expect(await all(call)).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    expect(searches()).toEqual([
      "/v1/things?limit=2",
      "/v1/things?limit=2&cursor=1",
      "/v1/things?limit=2&cursor=2",
    ]);
  });

  test("gives the bodies with `.pages()`, and its own with `await`", async () => {
    const { call } = list({ pagination: cursors }, threePages);
    expect((await all(call.pages())).map(({ data }) => data)).toEqual([
      [0, 0.5],
      [1, 1.5],
      [2, 2.5],
    ]);
    expect(await call).toMatchObject({ data: [0, 0.5] });
    expect(await call.result()).toMatchObject({ ok: true });
  });

  test("asks for a page only when it is wanted", async () => {
    const { call, searches } = list({ pagination: cursors }, threePages);
    for await (const item of call) if (item === 1) break;
    expect(searches()).toHaveLength(2);
  });

  test("goes before what the caller asked for beside the declared query", async () => {
    const { call, searches } = list(
      { pagination: cursors, options: { query: { cursor: "1", x: "y" } } },
      threePages,
    );
    await all(call);
    expect(searches()).toEqual(["/v1/things?cursor=1&x=y", "/v1/things?cursor=2&x=y"]);
  });

  test("ends with an error when the server gives the same cursor twice", async () => {
    const stuck = list({ pagination: cursors }, () =>
      json({ data: [1], nextCursor: "a", hasMore: true }),
    );
    await expect(all(stuck.call)).rejects.toMatchObject({ kind: "parse", operation: "listThings" });
    expect(stuck.searches()).toHaveLength(2);
  });

  test("ends with an error when cursors go round in a circle, or name the page they are on", async () => {
    const round = list({ pagination: cursors }, (_, index) =>
      json({ data: [], nextCursor: `c${String(index % 3)}`, hasMore: true }),
    );
    await expect(all(round.call)).rejects.toMatchObject({ kind: "parse" });
    const same = list({ pagination: cursors, query: { cursor: "a" } }, () =>
      json({ data: [], nextCursor: "a", hasMore: true }),
    );
    await expect(all(same.call)).rejects.toMatchObject({ kind: "parse" });
    expect(same.searches()).toHaveLength(1);
  });

  test("ends with the error of the page that fails", async () => {
    const { call } = list({ pagination: cursors }, (request, index) =>
      index === 0 ? threePages(request, index) : json({}, { status: 404 }),
    );
    await expect(all(call)).rejects.toMatchObject({ kind: "http", status: 404 });
  });

  test("is typed by item and page", () => {
    const { call } = list({ pagination: cursors }, threePages);
    expectTypeOf(call).toExtend<AsyncIterable<number>>();
    expectTypeOf(call).toExtend<Promise<{ data: number[] }>>();
    expectTypeOf(call.pages()).toExtend<AsyncIterable<{ data: number[] }>>();
  });
});

describe("cursors", () => {
  test.each([null, "", undefined])("end with a cursor that is %s", async (nextCursor) => {
    const { call, searches } = list({ pagination: cursors }, () =>
      json({ data: [1], nextCursor, hasMore: true }),
    );
    expect(await all(call)).toEqual([1]);
    expect(searches()).toHaveLength(1);
  });

  test("go on over an empty page", async () => {
    const { call } = list({ pagination: cursors }, (_, index) =>
      json({ data: index === 1 ? [7] : [], nextCursor: String(index), hasMore: index < 1 }),
    );
    expect(await all(call)).toEqual([7]);
  });
});

describe("a list that is read backwards", () => {
  test("goes on by the cursor for that way", async () => {
    const pagination = cursorPages({
      items: ["data"],
      parameter: "after",
      next: ["meta", "after"],
      backward: { parameter: "before", next: ["meta", "before"] },
    });
    const { call, searches } = list({ pagination, query: { before: "9" } }, ({ url }) => {
      const at = Number(url.searchParams.get("before"));
      const before = at > 7 ? String(at - 1) : null;
      return json({ data: [at], meta: { before, after: "never" } });
    });
    expect(await all(call)).toEqual([9, 8, 7]);
    expect(searches().at(-1)).toBe("/v1/things?before=7");
  });

  test("goes on before its first item", async () => {
    const pagination = lastItemPages({
      items: ["data"],
      id: ["id"],
      more: ["has_more"],
      parameter: "starting_after",
      backward: "ending_before",
    });
    const query = { ending_before: "x" };
    const { call, searches } = list({ pagination, query }, (_, index) =>
      json({ data: [{ id: `a${String(index)}` }, { id: "z" }], has_more: index < 1 }),
    );
    expect(await all(call)).toHaveLength(4);
    expect(searches()).toEqual(["/v1/things?ending_before=x", "/v1/things?ending_before=a0"]);
  });
});

test("a parameter that takes text gets a number as text", async () => {
  const pagination = cursorPages({ items: [], parameter: "cursor", next: ["n"], text: true });
  const next = pagination.next({ page: { n: 7 }, response: new Response(), query: {} });
  expect(next).toEqual({ query: { cursor: "7" } });
});

describe("pages that the client counts", () => {
  const counted = [
    ["numbers", numberedPages({ items: ["data"], parameter: "page" })],
    ["offsets", offsetPages({ items: ["data"], parameter: "offset" })],
  ] as const;

  test.each(counted)("end with an error where a server ignores %s", async (_, pagination) => {
    const stuck = list({ pagination }, () => json({ data: [{ id: 1 }] }));
    await expect(all(stuck.call)).rejects.toMatchObject({ kind: "parse" });
    expect(stuck.searches()).toHaveLength(2);
  });

  test.each([
    ["numbers", numberedPages({ items: ["data"], parameter: "page", more: ["more"] })],
    ["offsets", offsetPages({ items: ["data"], parameter: "offset", more: ["more"] })],
  ])("end where a page says that there is no more: %s", async (_, pagination) => {
    const { call, searches } = list({ pagination }, () => json({ data: [1], more: false }));
    expect(await all(call)).toEqual([1]);
    expect(searches()).toHaveLength(1);
  });
});

describe("each page is a call of its own", () => {
  test("with its own retries", async () => {
    const answers = [503, 200, 503, 200].map(
      (status, index) => () =>
        json(
          { data: [index], nextCursor: "b", hasMore: index < 3 },
          { status, headers: { "retry-after-ms": "0" } },
        ),
    );
    const options = { maxRetries: 1 };
    const { call, searches } = list({ pagination: cursors, options }, (_, index) =>
      (answers[index] ?? json)({}),
    );
    expect(await all(call)).toEqual([1, 3]);
    expect(searches()).toHaveLength(4);
  });

  test("with its own deadline, and the caller's signal for all", async () => {
    const controller = new AbortController();
    const options = { timeoutMs: 40, maxRetries: 0, signal: controller.signal };
    const { call } = list({ pagination: cursors, options }, threePages);
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of call) {
        seen.push(item);
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (item === 1) controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ kind: "aborted" });
    // More time has passed than one call may take.
    expect(seen).toEqual([0, 0.5, 1, 1.5]);
  });

  test("with a key of its own: the one that was given is the first's", async () => {
    const seen: string[] = [];
    const { call } = list(
      {
        pagination: cursors,
        options: {
          idempotencyKey: "mine",
          middleware: [{ onRequest: ({ headers }) => void seen.push(headers.get("k") ?? "") }],
        },
        rest: { idempotency: idempotencyKey("k") },
      },
      threePages,
    );
    await all(call);
    expect(seen[0]).toBe("mine");
    expect(new Set(seen).size).toBe(3);
  });
});

test("a list may go on after its last item", async () => {
  const pagination = lastItemPages({
    items: ["data"],
    id: ["id"],
    more: ["has_more"],
    parameter: "starting_after",
  });
  const { call, searches } = list({ pagination }, (_, index) =>
    json({ data: [{ id: `i${String(index)}` }], has_more: index < 2 }),
  );
  expect(await all(call)).toHaveLength(3);
  expect(searches().at(-1)).toBe("/v1/things?starting_after=i1");
});

test("numbered pages end with the last one, or with one that is empty", async () => {
  const counted = numberedPages({ items: ["data"], parameter: "page", pages: ["pages"] });
  const known = list({ pagination: counted }, (_, index) => json({ data: [index], pages: 3 }));
  expect(await all(known.call)).toEqual([0, 1, 2]);
  expect(known.searches().at(-1)).toBe("/v1/things?page=3");
  const open = numberedPages({ items: ["data"], parameter: "page", first: 0 });
  const unknown = list({ pagination: open }, (_, index) =>
    json({ data: index < 2 ? [index] : [] }),
  );
  expect(await all(unknown.call)).toEqual([0, 1]);
  expect(unknown.searches()).toEqual(["/v1/things", "/v1/things?page=1", "/v1/things?page=2"]);
});

test("offsets grow by what a page had, and end with the total or an empty page", async () => {
  const pagination = offsetPages({ items: ["data"], parameter: "offset", total: ["total"] });
  const known = list({ pagination }, () => json({ data: [1, 2], total: 4 }));
  expect(await all(known.call)).toHaveLength(4);
  expect(known.searches()).toEqual(["/v1/things", "/v1/things?offset=2"]);
  const open = list({ pagination, query: { offset: 10 } }, (_, index) =>
    json({ data: index === 0 ? [1] : [] }),
  );
  expect(await all(open.call)).toEqual([1]);
  expect(open.searches().at(-1)).toBe("/v1/things?offset=11");
});

describe("Link headers", () => {
  const pagination = linkPages({ items: [] });
  const linked = (link: string) => (_: SeenRequest, index: number) =>
    json([index], index === 0 ? { headers: { link } } : {});

  test.each([
    [
      '<https://api.test/v1/things?after=a,b;c&x=1&x=2>; rel="next"',
      "/v1/things?after=a%2Cb%3Bc&x=1&x=2",
    ],
    ['<https://api.test/v1/things?p=0>; rel="prev", <?p=2>; rel="next"', "/v1/things?p=2"],
    ['</organizations/1/things?p=2>; title="x"; rel="last next"', "/organizations/1/things?p=2"],
    ["<https://api.test/v1/things?p=2>; rel=next", "/v1/things?p=2"],
  ])("are followed: %s", async (link, search) => {
    const { call, searches } = list({ pagination, query: { p: 1 } }, linked(link));
    expect(await all(call)).toEqual([0, 1]);
    expect(searches()[1]).toBe(search);
  });

  test.each([
    "",
    '<https://api.test/>; rel="prev"',
    '<https://api.test/>; rel="nextish"',
    "nonsense",
  ])("end the list without a next one: %s", async (link) => {
    const { call, searches } = list({ pagination }, linked(link));
    expect(await all(call)).toEqual([0]);
    expect(searches()).toHaveLength(1);
  });

  test("to another origin are an error: it would get the credentials", async () => {
    const { call, searches } = list(
      { pagination },
      linked('<https://evil.test/things>; rel="next"'),
    );
    await expect(all(call)).rejects.toMatchObject({ kind: "redirect", to: "https://evil.test" });
    expect(searches()).toHaveLength(1);
  });

  test("are not judged by the schemas of the caller's query: all their values are text", async () => {
    const schema: StandardSchema = {
      "~standard": {
        validate: (query) => ({
          issues: typeof Object(query).p === "number" ? undefined : [{ message: "no number" }],
        }),
      },
    };
    const rest = { prepare: parameterCheck({ query: schema }) };
    const answer = linked('<?p=2>; rel="next"');
    const { call, searches } = list({ pagination, query: { p: 1 }, rest }, answer);
    expect(await all(call)).toEqual([0, 1]);
    expect(searches()).toEqual(["/v1/things?p=1", "/v1/things?p=2"]);
    const wrong = list({ pagination, query: { p: "1" }, rest }, answer);
    await expect(all(wrong.call)).rejects.toMatchObject({ kind: "validation" });
  });

  test("carry no credential twice, though the server repeats the whole address", async () => {
    const { fetch, seen } = fakeServer(
      json([0], { headers: { link: '<https://api.test/things?key=k&p=2>; rel="next"' } }),
      json([1]),
    );
    const schemes = { key: apiKeyQuery("key") };
    const definition = { name: "Acme", defaultBaseUrl: "https://api.test", schemes };
    const client = createClientCore(definition, { auth: { key: "k" }, fetch });
    const operation = {
      id: "listThings",
      method: "GET",
      path: "/things",
      security: [["key"]],
      pagination,
      responses: { "200": { content: { "application/json": {} } } },
    };
    expect(await all(sendPages<number, number[]>(client, operation, {}))).toEqual([0, 1]);
    expect(seen.map(({ url }) => url.search)).toEqual(["?key=k", "?p=2&key=k"]);
  });

  test("may stand in the page", async () => {
    const inBody = linkPages({ items: ["data"], next: ["links", "next"] });
    const { call, searches } = list({ pagination: inBody, query: { p: 1 } }, (_, index) =>
      json({ data: [index], links: { next: index === 0 ? "/v1/things?p=2&q=a" : null } }),
    );
    expect(await all(call)).toEqual([0, 1]);
    expect(searches()).toEqual(["/v1/things?p=1", "/v1/things?p=2&q=a"]);
  });

  test("to nonsense are an error of the client, not of the platform", async () => {
    const { call } = list({ pagination }, linked('<http://[>; rel="next"'));
    await expect(all(call)).rejects.toMatchObject({ kind: "parse" });
  });
});
