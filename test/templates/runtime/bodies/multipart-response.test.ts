import { describe, expect, test } from "vitest";
import { multipartMixedBody } from "../../../../templates/runtime/bodies/multipart-mixed.js";
import {
  multipartResponse,
  type PartRules,
} from "../../../../templates/runtime/bodies/multipart-response.js";
import { jsonHeader } from "../../../../templates/runtime/headers/json-header.js";
import { numberHeader } from "../../../../templates/runtime/headers/primitive-headers.js";
import { arrived, dataOf } from "./post.js";

const rules: PartRules = {
  members: {
    count: { read: numberHeader },
    sizes: { read: numberHeader, isList: true },
    meta: { read: jsonHeader },
    raw: { isFile: true },
  },
};

function read(
  lines: readonly string[],
  given: PartRules = rules,
  type = 'multipart/form-data; boundary="b.1 x"',
): Promise<unknown> {
  const body = new TextEncoder().encode(lines.join("\r\n"));
  return dataOf({ "multipart/*": { codec: multipartResponse(given) } }, body, type);
}

function named(name: string, text: string, ...headers: readonly string[]): readonly string[] {
  const disposition = `Content-Disposition: form-data; name="${name}"`;
  return ["--b.1 x", disposition, ...headers, "", text];
}

describe("a multipart response", () => {
  test("is an object by the names of its parts, each as its schema and media type say", async () => {
    const data = await read([
      "a preamble",
      ...named("title", "Ä\r\n--b"),
      ...named("count", "3"),
      ...named("sizes", "1"),
      ...named("meta", '{"a":1}'),
      ...named("other", "[1]", "content-type: application/problem+json"),
      ...named("raw", "x", "Content-Type: text/plain"),
      "--b.1 x--",
      "an epilogue",
    ]);
    expect(data).toEqual({
      title: "Ä\r\n--b",
      count: 3,
      sizes: [1],
      meta: { a: 1 },
      other: [1],
      raw: expect.any(Blob),
    });
  });

  test("gives a list for a name that is repeated", async () => {
    const parts = [...named("sizes", "1"), ...named("sizes", "x"), ...named("title", "a")];
    expect(await read([...parts, ...named("title", "b"), "--b.1 x--"])).toEqual({
      sizes: [1, "x"],
      title: ["a", "b"],
    });
  });

  test("keeps the bytes, types and names of files", async () => {
    const bytes = Uint8Array.of(0, 13, 10, 45, 45, 255);
    const file = new File([bytes], 'ä".png', { type: "image/png" });
    const sent = await arrived({ file }, { "multipart/mixed": { codec: multipartMixedBody } });
    const data = await dataOf(
      { "multipart/mixed": { codec: multipartResponse({ members: {} }) } },
      new Uint8Array(sent.body),
      String(sent.headers["content-type"]),
    );
    expect(data).toEqual({ file: expect.any(File) });
    const given: unknown = Reflect.get(Object(data), "file");
    if (!(given instanceof File)) throw new Error("no file");
    expect([given.name, given.type]).toEqual(['ä".png', "image/png"]);
    expect(new Uint8Array(await given.arrayBuffer())).toEqual(bytes);
  });

  test("takes the extended name of a file over the plain one", async () => {
    const disposition = `Content-Disposition: attachment; filename="e.txt"; filename*=UTF-8''%e2%82%ac.txt`;
    const data = await read(["--b.1 x", disposition, "", "x", "--b.1 x--"], { items: {} });
    expect(data).toEqual([expect.objectContaining({ name: "€.txt" })]);
  });

  test("is a list by position, and an object where parts without names stand for properties", async () => {
    const parts = ["--b.1 x", "", "5", "--b.1 x", "", "6", "--b.1 x--"];
    const list: PartRules = { prefix: [{ read: numberHeader }], items: {} };
    expect(await read(parts, list)).toEqual([5, "6"]);
    expect(await read(parts)).toEqual({ count: 5, sizes: [6] });
  });

  test("may have no parts", async () => {
    expect(await read(["--b.1 x--"], { items: {} })).toEqual([]);
  });

  test.each([
    ["without a boundary", "multipart/mixed", [...named("a", "b"), "--b.1 x--"]],
    ["that was cut off", undefined, named("a", "b")],
    ["with a part that has no body", undefined, ["--b.1 x", "A: b", "--b.1 x--"]],
    [
      "with JSON that is none",
      undefined,
      [...named("a", "{", "Content-Type: application/json"), "--b.1 x--"],
    ],
  ])("%s is a parse error", async (_, type, lines) => {
    await expect(read(lines, rules, type)).rejects.toMatchObject({ kind: "parse" });
  });
});

test("the items of a list have the media types of their positions, and then those of `*`", async () => {
  const encoding = { "0": "application/json", "*": "image/png" };
  const content = { "multipart/mixed": { codec: multipartMixedBody, encoding } };
  const { body } = await arrived(["a", new Blob(["x"]), new Blob(["y"])], content);
  expect(body.toString().match(/content-type: \S+/giu)).toEqual([
    "Content-Type: application/json",
    "Content-Type: image/png",
    "Content-Type: image/png",
  ]);
});
