import { describe, expect, it } from "vitest";
import { normalizeYaml, withPaths } from "../normalize-yaml.js";

interface Listing {
  /** Query parameters and their schemas. */
  readonly query?: string;
  /** The schema of the page. */
  readonly page: string;
  readonly method?: string;
  readonly headers?: string;
  readonly rest?: string;
}

const things = "{ type: array, items: { type: object, properties: { id: { type: string } } } }";

/** How the pages of the one operation follow each other, without what an item is; undefined where it has none. */
async function pagesOf({ query = "{}", page, method = "get", headers = "{}", rest }: Listing) {
  const path = `
    /things:
      ${method}:
        parameters: []
        responses:
          '200': { description: ok, headers: ${headers}, content: { application/json: { schema: ${page} } } }
  `;
  const parameters = query
    .replace(/^\{\s*|\s*\}$/gu, "")
    .split(/;\s*/u)
    .filter((text) => text !== "")
    .map((text) => /^(?<name>.*?): (?<schema>.*)$/su.exec(text)?.groups ?? {})
    .map(({ name = "", schema = "" }) => `{ in: query, name: '${name}', schema: ${schema} }`);
  const text = withPaths(path.replace("[]", `[${parameters.join(", ")}]`), rest);
  const { api, diagnostics } = await normalizeYaml(text);
  expect(diagnostics).toEqual([]);
  const found = api.operations[0]?.pagination;
  return found && { ...found, item: undefined };
}

const page = (...properties: readonly string[]): string =>
  `{ type: object, properties: { ${properties.join(", ")} } }`;

const text = "{ type: string }";
const number = "{ type: integer }";
const flag = "{ type: boolean }";

describe("cursors are evident", () => {
  it.each([
    ["cursor", `nextCursor: ${text}`, ["nextCursor"]],
    ["cursor", `next_cursor: { type: [string, 'null'] }`, ["next_cursor"]],
    ["page_token", `nextPageToken: ${text}`, ["nextPageToken"]],
    ["pageToken", `next_page_token: ${text}`, ["next_page_token"]],
    ["continuationToken", `continuationToken: ${text}, hasMore: ${flag}`, ["continuationToken"]],
    ["next_token", `next_token: ${text}`, ["next_token"]],
    ["continue", `metadata: ${page(`continue: ${text}`)}`, ["metadata", "continue"]],
    ["page", `next_page: ${text}`, ["next_page"]],
    [
      "after",
      `page_info: ${page(`end_cursor: ${text}`, `has_next_page: ${flag}`)}`,
      ["page_info", "end_cursor"],
    ],
    [
      "page[after]",
      `meta: ${page(`page: ${page(`cursor: ${text}, next_cursor: ${text}`)}`)}`,
      ["meta", "page", "next_cursor"],
    ],
    [
      "after",
      `paging: ${page(`cursors: ${page(`after: ${text}`)}`)}`,
      ["paging", "cursors", "after"],
    ],
  ])("where a page gives what `%s` takes: %s", async (parameter, properties, next) => {
    const query = `{ ${parameter}: ${text} }`;
    const found = await pagesOf({ query, page: page(`data: ${things}`, properties) });
    expect(found).toMatchObject({ style: "cursor", parameter, next, items: ["data"] });
  });

  it("with what says whether there is more, and with the way back", async () => {
    const found = await pagesOf({
      query: `{ before: ${text}; after: ${text}; limit: ${number} }`,
      page: page(
        `data: ${things}`,
        `list_metadata: ${page(`before: ${text}`, `after: ${text}`, `has_more: ${flag}`)}`,
      ),
    });
    expect(found).toEqual({
      style: "cursor",
      text: false,
      items: ["data"],
      parameter: "after",
      next: ["list_metadata", "after"],
      more: ["list_metadata", "has_more"],
      backward: "before",
      previous: ["list_metadata", "before"],
    });
  });

  it("with a number that the parameter takes as text", async () => {
    const found = await pagesOf({
      query: `{ cursor: ${text} }`,
      page: page(`data: ${things}`, `next_cursor: ${number}`),
    });
    expect(found).toMatchObject({ text: true });
  });
});

describe("an id that a list goes on after is evident", () => {
  it.each(["starting_after", "startingAfter", "after"])("by `%s`", async (parameter) => {
    const found = await pagesOf({
      query: `{ ${parameter}: ${text}; limit: ${number} }`,
      page: page(`data: ${things}`, `has_more: ${flag}`),
    });
    expect(found).toMatchObject({ style: "lastItem", parameter, id: ["id"], more: ["has_more"] });
  });
});

describe("numbers of pages are evident", () => {
  it.each([
    ["page", "per_page", number, "", 1],
    ["page", "limit", "{ type: integer, default: 1 }", `total_pages: ${number}`, 1],
    ["page", "size", "{ type: integer, default: 0, minimum: 0 }", `totalPages: ${number}`, 0],
    ["pageNumber", "pageSize", "{ type: integer, minimum: 0 }", "", 0],
    ["page[number]", "page[size]", number, `meta: ${page(`last_page: ${number}`)}`, 1],
  ])("by `%s` beside `%s`", async (parameter, size, schema, properties, first) => {
    const found = await pagesOf({
      query: `{ ${parameter}: ${schema}; ${size}: ${number} }`,
      page: page(`items: ${things}`, ...(properties === "" ? [] : [properties])),
    });
    expect(found).toMatchObject({ style: "page", parameter, first, items: ["items"] });
    expect(found !== undefined && "pages" in found).toBe(properties !== "");
  });
});

describe("offsets are evident", () => {
  it.each([
    ["offset", "limit", `total: ${number}`, ["total"]],
    ["skip", "take", `things_count: ${number}`, undefined],
    ["$skip", "$top", `records_count: ${number}`, ["records_count"]],
    ["offset", "limit", `meta: ${page(`total_count: ${number}`)}`, ["meta", "total_count"]],
    ["offset", "limit", `count: ${number}`, undefined],
  ])("by `%s` beside `%s`: %s", async (parameter, size, properties, total) => {
    const found = await pagesOf({
      query: `{ ${parameter}: ${number}; ${size}: ${number} }`,
      page: page(`records: ${things}`, properties),
    });
    expect(found).toMatchObject({ style: "offset", parameter, items: ["records"] });
    expect(found).toHaveProperty("style");
    expect(found !== undefined && "total" in found ? found.total : undefined).toEqual(total);
  });
});

describe("links are evident", () => {
  it("where the response declares a `Link` header beside parameters for pages", async () => {
    const found = await pagesOf({
      query: `{ per_page: ${number}; page: ${number} }`,
      page: things,
      headers: `{ link: { schema: ${text} } }`,
    });
    expect(found).toEqual({ style: "link", text: false, items: [] });
  });

  it.each([
    [`next: { type: [string, 'null'], format: uri }`, ["next"]],
    [`links: ${page(`next: { type: string, format: uri-reference }`)}`, ["links", "next"]],
    [`_links: ${page(`next: ${page(`href: ${text}`)}`)}`, ["links", "next", "href"]],
    [`next_page_url: ${text}`, ["next_page_url"]],
    [`'@odata.nextLink': ${text}`, ["@odata.nextLink"]],
  ])("where a page has the address of the next one: %s", async (properties, next) => {
    const found = await pagesOf({
      page: page(`results: ${things}`, `count: ${number}`, properties),
    });
    const expected = next[0] === "links" && next.length === 3 ? ["_links", ...next.slice(1)] : next;
    expect(found).toMatchObject({ style: "link", next: expected, items: ["results"] });
  });
});

describe("the items of a page are evident", () => {
  const query = `{ cursor: ${text} }`;
  const next = `next_cursor: ${text}`;

  it.each([
    [page(`comments: ${things}`, next), ["comments"]],
    [page(`data: ${things}`, `included: ${things}`, next), ["data"]],
    [page(`data: ${things}`, `users: ${things}`, next), ["data"]],
    [page(`errors: ${things}`, `users: ${things}`, next), ["users"]],
    [page(`meta: ${page(`components: ${things}`)}`, next), ["meta", "components"]],
    [page(`_embedded: ${page(`orders: ${things}`)}`, next), ["_embedded", "orders"]],
    [`{ properties: { data: { items: {} }, ${next} } }`, ["data"]],
    [`{ anyOf: [{ type: 'null' }, ${page(`data: ${things}`, next)}] }`, ["data"]],
    [`{ allOf: [{ $ref: '#/components/schemas/Base' }, ${page(`data: ${things}`)}] }`, ["data"]],
  ])("in %s", async (schema, items) => {
    const rest = `components: { schemas: { Base: ${page("data: { type: array }", next)} } }`;
    expect(await pagesOf({ query, page: schema, rest })).toMatchObject({ items });
  });

  it.each([
    [
      "two lists of which none is named like items",
      page(`cats: ${things}`, `dogs: ${things}`, next),
    ],
    ["no list", page("data: { type: object }", next)],
    ["a tuple", page(`data: { type: array, prefixItems: [{}] }`, next)],
    ["alternatives", `{ oneOf: [${page(`a: ${things}`, next)}, ${page(`b: ${things}`, next)}] }`],
  ])("but not in %s", async (_, schema) => {
    expect(await pagesOf({ query, page: schema })).toBeUndefined();
  });
});

describe("nothing is evident", () => {
  const listed = `data: ${things}`;

  it.each([
    ["with a list alone", "{}", page(listed)],
    ["with a limit alone", `{ limit: ${number} }`, page(listed, `has_more: ${flag}`)],
    ["with a cursor that no page gives", `{ cursor: ${text} }`, page(listed)],
    ["with a cursor that no parameter takes", "{}", page(listed, `next_cursor: ${text}`)],
    [
      "with a cursor of another type",
      `{ cursor: ${number} }`,
      page(listed, `next_cursor: ${text}`),
    ],
    ["with a cursor that is a flag", `{ cursor: ${text} }`, page(listed, `next_cursor: ${flag}`)],
    [
      "with a cursor at the top that may only repeat what was asked for",
      `{ cursor: ${text} }`,
      page(listed, `cursor: ${text}`),
    ],
    [
      "with other parameters of the name of a property",
      `{ status: ${text} }`,
      page(listed, `meta: ${page(`status: ${text}`)}`),
    ],
    [
      "with a filter by time",
      `{ after: { type: string, format: date-time }; limit: ${number} }`,
      page(listed, `has_more: ${flag}`),
    ],
    [
      "with a filter by time that the page repeats",
      `{ after: { type: string, format: date } }`,
      page(listed, `meta: ${page(`after: ${text}`)}`),
    ],
    ["with `after` where nothing says whether there is more", `{ after: ${text} }`, page(listed)],
    [
      "with both a page and an offset",
      `{ page: ${number}; offset: ${number}; limit: ${number} }`,
      page(listed),
    ],
    ["with a page of text", `{ page: ${text}; limit: ${number} }`, page(listed)],
    ["with a page that has no size", `{ page: ${number} }`, page(listed)],
    [
      "with a page that starts elsewhere",
      `{ page: { type: integer, default: 5 }; limit: ${number} }`,
      page(listed),
    ],
    [
      "with an offset that starts at one",
      `{ offset: { type: integer, minimum: 1 }; limit: ${number} }`,
      page(listed),
    ],
    ["with an offset that has no size", `{ offset: ${number} }`, page(listed)],
    [
      "with an address that is no next one",
      "{}",
      page(listed, "url: { type: string, format: uri }"),
    ],
    ["with a next one that is no address", "{}", page(listed, `next: ${text}`)],
    ["with a page that is no list", `{ page: ${number}; limit: ${number} }`, text],
  ])("%s", async (_, query, schema) => {
    expect(await pagesOf({ query, page: schema })).toBeUndefined();
  });

  it("where the operation does more than read", async () => {
    const listing = { query: `{ cursor: ${text} }`, page: page(listed, `next_cursor: ${text}`) };
    expect(await pagesOf(listing)).toBeDefined();
    for (const method of ["post", "delete", "put", "patch"])
      expect(await pagesOf({ ...listing, method })).toBeUndefined();
  });

  it("with a `Link` header where no parameter speaks of pages", async () => {
    const headers = `{ Link: { schema: ${text} } }`;
    expect(await pagesOf({ page: things, headers })).toBeUndefined();
  });

  it("when it is not looked for", async () => {
    const paths = `/a: { get: { parameters: [{ in: query, name: cursor, schema: ${text} }], responses: { '200': { description: ok, content: { application/json: { schema: ${page(listed, `next_cursor: ${text}`)} } } } } } }`;
    const { api } = await normalizeYaml(withPaths(paths), { pagination: false });
    expect(api.operations[0]?.pagination).toBeUndefined();
  });

  it("however schemas recur", async () => {
    const rest = `components: { schemas: {
      Tree: { type: object, properties: { data: { $ref: '#/components/schemas/Tree' }, meta: { $ref: '#/components/schemas/Tree' } } },
      Json: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Json' } }, { type: array }] }
    } }`;
    const query = `{ page: ${number}; limit: ${number} }`;
    for (const name of ["Tree", "Json"]) {
      const page = `{ $ref: '#/components/schemas/${name}' }`;
      expect(await pagesOf({ query, page, rest })).toBeUndefined();
    }
  });
});
