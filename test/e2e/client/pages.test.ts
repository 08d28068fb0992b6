import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProject } from "../support/command-line.js";
import { json, startServer, type ReceivedRequest } from "../support/loopback-server.js";

type Paged = Promise<unknown> & AsyncIterable<unknown> & { pages: () => AsyncIterable<unknown> };

type List = (...args: readonly unknown[]) => Paged;

interface Resource {
  readonly list: List;
}

/** What the tests use of the SDK that they generate. */
interface Sdk {
  readonly ApiClient: new (options: object) => {
    readonly [Name in "sessions" | "charges" | "rows" | "events"]: Resource;
  } & {
    readonly organizations: { readonly repositories: Resource };
    readonly projects: { readonly pages: Resource };
    readonly search: List;
  };
  readonly createClient: (options: object) => object;
  readonly listSessions: List;
}

const config = `export default { input: "spec.yaml", output: "sdk",
  operations: ${readCase("config.json").replace(/^\{\s*"operations":|\}\s*$/gu, "")} };`;

const project = createProject({
  "package.json": '{ "type": "module" }',
  "spec.yaml": readCase("spec.yaml"),
  "clientwright.config.mjs": config,
});

function readCase(file: string): string {
  return readFileSync(new URL(`../../cases/pagination/${file}`, import.meta.url), "utf8");
}

let sdk: Sdk;

beforeAll(async () => {
  expect(await project.run(["--validators", "false"])).toMatchObject({ code: 0, stderr: "" });
  sdk = await import(pathToFileURL(join(project.folder, "sdk/index.ts")).href);
}, 60_000);

afterAll(project.remove);

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const collected: unknown[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** A server that answers with these bodies in turn, and a client of it. */
async function serve(...bodies: readonly [unknown, ...unknown[]]) {
  const [first, ...rest] = bodies.map((body) => json(200, body));
  const server = await startServer(first ?? json(200, {}), ...rest);
  const asked = () => server.received.map(({ method, url }: ReceivedRequest) => `${method} ${url}`);
  return { api: new sdk.ApiClient({ baseUrl: `${server.url}/v1` }), server, asked };
}

describe("a generated client", () => {
  it("reads the pages of cursors, by the class and by the function", async () => {
    const pages = [
      { data: [{ id: "a" }, { id: "b" }], nextCursor: "c2", hasMore: true },
      { data: [{ id: "c" }], hasMore: false },
    ] as const;
    const { api, asked, server } = await serve(...pages, ...pages);
    expect(await all(api.sessions.list({ limit: "2" }))).toEqual([
      { id: "a" },
      { id: "b" },
      { id: "c" },
    ]);
    const client = sdk.createClient({ baseUrl: server.url });
    expect(await all(sdk.listSessions(client).pages())).toEqual(pages);
    expect(asked()).toEqual([
      "GET /v1/sessions?limit=2",
      "GET /v1/sessions?limit=2&cursor=c2",
      "GET /sessions",
      "GET /sessions?cursor=c2",
    ]);
  });

  it("goes on after the last item", async () => {
    const { api, asked } = await serve(
      { object: "list", data: [{ id: "a" }], has_more: true },
      { object: "list", data: [{ id: "b" }], has_more: false },
    );
    expect(await all(api.charges.list())).toHaveLength(2);
    expect(asked()).toEqual(["GET /v1/charges", "GET /v1/charges?starting_after=a"]);
  });

  it("counts pages from where the description does, and offsets", async () => {
    const numbered = await serve(
      { results: [{ at: 1 }], total_pages: 2 },
      { results: [{ at: 2 }], total_pages: 2 },
    );
    expect(await all(numbered.api.projects.pages.list("p1"))).toEqual([{ at: 1 }, { at: 2 }]);
    expect(numbered.asked()).toEqual([
      "GET /v1/projects/p1/pages",
      "GET /v1/projects/p1/pages?page=1",
    ]);
    const offset = await serve({ rows: [[1], [2]], total: 3 }, { rows: [[3]], total: 3 });
    expect(await all(offset.api.rows.list())).toEqual([[1], [2], [3]]);
    expect(offset.asked()).toEqual(["GET /v1/rows", "GET /v1/rows?%24skip=2"]);
  });

  it("follows links with the headers and cookies of the first call", async () => {
    const server = await startServer(
      json(200, [{ id: "a" }], { link: '</v1/organizations/7/repositories?page=2>; rel="next"' }),
      json(200, [{ id: "b" }]),
    );
    const api = new sdk.ApiClient({ baseUrl: `${server.url}/v1` });
    const options = { headers: { "X-Tenant": "t" }, cookies: { lang: "eo" } };
    const call = api.organizations.repositories.list("o", { per_page: 1 }, options);
    expect(await all(call)).toEqual([{ id: "a" }, { id: "b" }]);
    expect(
      server.received.map(({ url, headers }) => [url, headers["x-tenant"], headers.cookie]),
    ).toEqual([
      ["/v1/organizations/o/repositories?per_page=1", "t", "lang=eo"],
      ["/v1/organizations/7/repositories?page=2", "t", "lang=eo"],
    ]);
  });

  it("does what the extension and the configuration say", async () => {
    const search = await serve({ hits: { found: ["a"] }, next: 5 }, { hits: { found: ["b"] } });
    expect(await all(search.api.search({ q: "x" }))).toEqual(["a", "b"]);
    expect(search.asked()).toEqual(["POST /v1/search", "POST /v1/search?from=5"]);
    const [first, second] = search.server.received;
    expect([first?.text, second?.text]).toEqual(['{"q":"x"}', '{"q":"x"}']);
    expect(first?.headers["idempotency-key"]).not.toBe(second?.headers["idempotency-key"]);
    const events = await serve([{ seq: 4 }], []);
    expect(await all(events.api.events.list())).toEqual([{ seq: 4 }]);
    expect(events.asked()).toEqual(["GET /v1/events", "GET /v1/events?since=4"]);
  });

  it("gives the page of a list when it is awaited, once", async () => {
    const page = { data: [{ id: "a" }], nextCursor: "b", hasMore: true };
    const { api, asked } = await serve(page);
    const call = api.sessions.list();
    expect([await call, await call]).toEqual([page, page]);
    expect(asked()).toHaveLength(1);
  });

  it("ends with an error where the server gives the same cursor twice", async () => {
    const { api, asked } = await serve({ data: [], nextCursor: "a", hasMore: true });
    const reading = all(api.sessions.list());
    await expect(reading).rejects.toMatchObject({ kind: "parse", operation: "listSessions" });
    expect(asked()).toHaveLength(2);
  });
});
