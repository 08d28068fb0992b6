import { describe, expect, test } from "vitest";
import { label } from "../../../templates/runtime/parameters/label.js";
import { matrix } from "../../../templates/runtime/parameters/matrix.js";
import type { ParameterWriter } from "../../../templates/runtime/parameters/parameter-writer.js";
import { send } from "../../../templates/runtime/send.js";
import { createClient } from "./fixture/client.js";
import { fakeServer, json } from "./support/fake-server.js";

interface Sent {
  readonly path: string;
  readonly values: Record<string, unknown>;
  readonly baseUrl?: string;
  readonly writers?: Record<string, ParameterWriter>;
}

async function sendTo({ path, values, baseUrl = "https://api.test", writers = {} }: Sent) {
  const { fetch, seen } = fakeServer(json({}));
  const operation = {
    id: "op",
    method: "GET",
    path,
    parameters: { path: writers },
    responses: { "200": { content: { "application/json": {} } } },
  };
  const client = createClient({ baseUrl, fetch });
  const result = await send(client, operation, { path: values }).result();
  return { result, sent: seen[0]?.url.href };
}

const id = (value: unknown) => sendTo({ path: "/items/{id}", values: { id: value } });

describe("a path value", () => {
  test.each([
    ["a b/c?d#e", "a%20b%2Fc%3Fd%23e"],
    ["ünïcödé", "%C3%BCn%C3%AFc%C3%B6d%C3%A9"],
    ["100%", "100%25"],
    ["a..b", "a..b"],
    ["...", "..."],
    [".hidden", ".hidden"],
    ["\\\\host", "%5C%5Chost"],
    [42, "42"],
    [true, "true"],
    [10n ** 20n, "100000000000000000000"],
    [new Date("2030-01-02T03:04:05Z"), "2030-01-02T03%3A04%3A05.000Z"],
  ])("is encoded: %s", async (value, encoded) => {
    expect((await id(value)).sent).toBe(`https://api.test/items/${encoded}`);
  });

  test.each([
    ["an empty text", ""],
    ["nothing", undefined],
    ["null", null],
    ["an empty list", []],
    ["a dot", "."],
    ["two dots", ".."],
    ["encoded dots", "%2e%2E"],
    ["dots encoded twice", "%252e%252e"],
    ["a parent behind a slash", "a/../b"],
    ["a parent behind an encoded slash", "a%2f..%2fb"],
    ["a parent behind a backslash", "..\\b"],
    ["a control character", "a\u0000b"],
    ["a line break", "a\r\nb"],
    ["an encoded control character", "a%00"],
    ["a lone surrogate", "\ud800"],
    ["an object, which has no form here", { a: { b: 1 } }],
    ["an invalid date", new Date(Number.NaN)],
  ])("is refused with the name of its parameter when it is %s", async (_, value) => {
    const { result, sent } = await id(value);
    expect(sent).toBeUndefined();
    expect(result).toMatchObject({
      error: {
        kind: "validation",
        outcome: "not-sent",
        direction: "request",
        issues: [{ path: "path/id" }],
      },
    });
  });

  test("is refused when it makes a dot segment with its neighbour", async () => {
    const { result } = await sendTo({ path: "/{a}.", values: { a: "." } });
    expect(result).toMatchObject({ ok: false });
    const pair = await sendTo({ path: "/x/{a}{b}/y", values: { a: "%2e", b: "%2E" } });
    expect(pair.result).toMatchObject({ ok: false });
  });

  test.each([
    ["label", label],
    ["matrix", matrix],
  ])("is refused when it is empty in the style %s", async (_, write) => {
    for (const value of ["", []])
      expect(
        (await sendTo({ path: "/x{id}", values: { id: value }, writers: { id: write } })).result,
      ).toMatchObject({ error: { issues: [{ path: "path/id" }] } });
  });

  test("is looked up among own members only", async () => {
    const { result } = await sendTo({ path: "/{toString}", values: {} });
    expect(result).toMatchObject({ ok: false });
  });
});

describe("the joined URL", () => {
  test.each([
    ["https://api.test", "https://api.test/v1/x"],
    ["https://api.test/", "https://api.test/v1/x"],
    ["https://api.test/prefix", "https://api.test/prefix/v1/x"],
    ["https://api.test/prefix/", "https://api.test/prefix/v1/x"],
    ["https://api.test/p?version=2", "https://api.test/p/v1/x?version=2"],
  ])("keeps the origin, path and query of %s", async (baseUrl, url) => {
    expect((await sendTo({ path: "/v1/{id}", values: { id: "x" }, baseUrl })).sent).toBe(url);
  });

  test("keeps the base's origin whatever the path is", async () => {
    const { sent } = await sendTo({ path: "//evil.test/{id}", values: { id: "x" } });
    expect(sent).toBe("https://api.test//evil.test/x");
  });
});

test.each([
  "api.test",
  "/v1",
  "",
  "ftp://api.test",
  "https://user:pass@api.test",
  "javascript:alert(1)",
])("a base URL like `%s` is refused when the client is made, without repeating it", (baseUrl) => {
  let message = "";
  try {
    createClient({ baseUrl });
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain("ConfigurationError");
  expect(message).not.toContain("pass@");
});
