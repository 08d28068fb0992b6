import { describe, expect, test } from "vitest";
import type { Encodings } from "../../../../templates/runtime/bodies/encoding.js";
import { multipartBody } from "../../../../templates/runtime/bodies/multipart.js";
import { deepObject } from "../../../../templates/runtime/parameters/deep-object.js";
import { formCompact } from "../../../../templates/runtime/parameters/form-compact.js";
import { spaceDelimited } from "../../../../templates/runtime/parameters/space-delimited.js";
import { fakeServer } from "../support/fake-server.js";
import { readParts, type ReceivedPart } from "./read-parts.js";
import { arrived, post, refusalOf } from "./post.js";

const content = (encoding: Encodings = {}) => ({
  "multipart/form-data": { codec: multipartBody, encoding },
});

async function sent(value: unknown, encoding?: Encodings): Promise<readonly ReceivedPart[]> {
  return readParts(await arrived(value, content(encoding)));
}

const field = (name: string, text: string): ReceivedPart => ({
  headers: { "content-disposition": `form-data; name="${name}"` },
  body: text,
});

const file = (name: string, fileName: string, type: string, body: string): ReceivedPart => ({
  headers: {
    "content-disposition": `form-data; name="${name}"; filename="${fileName}"`,
    "content-type": type,
  },
  body,
});

test("fetch is given FormData, and writes the header with its boundary", async () => {
  const { fetch, seen } = fakeServer(new Response(null, { status: 204 }));
  await post({ a: 1 }, content(), { fetch });
  expect(seen[0]?.init.body).toBeInstanceOf(FormData);
  expect(seen[0]?.init.headers.has("content-type")).toBe(false);
  const { headers } = await arrived({ a: 1 }, content());
  expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
});

describe("without an encoding", () => {
  test("primitives are plain fields in their order", async () => {
    expect(await sent({ b: "ü €", a: 1, ok: false, none: "", at: new Date(0) })).toEqual([
      field("b", "ü €"),
      field("a", "1"),
      field("ok", "false"),
      field("none", ""),
      field("at", "1970-01-01T00:00:00.000Z"),
    ]);
  });

  test("a File keeps its name, its type and its bytes", async () => {
    const photo = new File([Uint8Array.of(0, 13, 10, 255)], "ph.png", { type: "image/png" });
    expect(await sent({ photo })).toEqual([
      file("photo", "ph.png", "image/png", "\u0000\r\n\u00ff"),
    ]);
  });

  test("a Blob is a file without a type of its own", async () => {
    expect(await sent({ a: new Blob(["x"]) })).toEqual([
      file("a", "blob", "application/octet-stream", "x"),
    ]);
  });

  test.each([
    ["a typed array", Uint8Array.of(9, 104, 105, 9).subarray(1, 3)],
    ["an ArrayBuffer", Uint8Array.of(104, 105).buffer],
    ["a Buffer", Buffer.from("hi")],
  ])("%s is a file", async (_kind, bytes) => {
    expect(await sent({ bytes })).toEqual([
      file("bytes", "blob", "application/octet-stream", "hi"),
    ]);
  });

  test("an array is a part for each of its items", async () => {
    const files = [new File(["1"], "1.txt"), new File(["2"], "2.txt")];
    expect(await sent({ tags: ["a", null, 2], files })).toEqual([
      field("tags", "a"),
      field("tags", "2"),
      file("files", "1.txt", "application/octet-stream", "1"),
      file("files", "2.txt", "application/octet-stream", "2"),
    ]);
  });

  test("an object is a part of JSON", async () => {
    expect(await sent({ meta: { a: [1] }, list: [{ b: 2 }] })).toEqual([
      file("meta", "blob", "application/json", '{"a":[1]}'),
      file("list", "blob", "application/json", '{"b":2}'),
    ]);
  });

  test("what has no value is left out", async () => {
    expect(await sent({ a: null, b: undefined, c: [], d: "d" })).toEqual([field("d", "d")]);
  });

  test("names and file names cannot end their header", async () => {
    const [part] = await sent({ 'a"\r\nx: y': new File([""], 'f"\n.txt') });
    expect(part?.headers["content-disposition"]).toBe(
      'form-data; name="a%22%0D%0Ax: y"; filename="f%22%0A.txt"',
    );
  });
});

describe("with an encoding", () => {
  test.each<[encoding: string, value: unknown, type: string, body: string]>([
    ["image/png", new Blob(["x"]), "image/png", "x"],
    ["image/png", Uint8Array.of(120), "image/png", "x"],
    ["image/png, image/jpeg", new Blob(["x"], { type: "image/jpeg" }), "image/jpeg", "x"],
    ["image/png, image/jpeg", new Blob(["x"], { type: "image/gif" }), "image/png", "x"],
    ["image/*", new Blob(["x"], { type: "image/gif" }), "image/gif", "x"],
    ["image/*", new Blob(["x"]), "application/octet-stream", "x"],
    ["application/xml; charset=utf-8", "<a/>", "application/xml; charset=utf-8", "<a/>"],
    ["application/json", "text", "application/json", '"text"'],
    ["application/json", 12, "application/json", "12"],
    ["application/vnd.a+json", { a: 1 }, "application/vnd.a+json", '{"a":1}'],
  ])("%s, the part %o has the type %s", async (encoding, value, type, body) => {
    expect(await sent({ part: value }, { part: encoding })).toEqual([
      file("part", "blob", type, body),
    ]);
  });

  test("a File keeps its name under another type", async () => {
    const photo = new File(["x"], "p.bin", { type: "application/x", lastModified: 1 });
    expect(await sent({ photo }, { photo: "image/png" })).toEqual([
      file("photo", "p.bin", "image/png", "x"),
    ]);
  });

  test("each item of an array has the type", async () => {
    const photos = [new File(["1"], "1"), new File(["2"], "2")];
    expect(await sent({ photos }, { photos: "image/png" })).toEqual([
      file("photos", "1", "image/png", "1"),
      file("photos", "2", "image/png", "2"),
    ]);
  });

  test("plain text stays a plain field", async () => {
    expect(await sent({ a: "x" }, { a: "text/plain" })).toEqual([field("a", "x")]);
  });

  test("a style makes fields without percent-encoding", async () => {
    const value = { deep: { "a b": { c: "1&2" } }, list: ["a b", "c"], spaced: ["d", "e"] };
    const encoding = { deep: deepObject, list: formCompact, spaced: spaceDelimited };
    expect(await sent(value, encoding)).toEqual([
      field("deep[a b][c]", "1&2"),
      field("list", "a b,c"),
      field("spaced", "d e"),
    ]);
  });

  test("an object in a type that is not JSON is refused", async () => {
    const refusal = await refusalOf({ a: { b: 1 } }, content({ a: "application/xml" }));
    expect(refusal).toContain("`a` cannot be written as `application/xml`");
  });
});

describe("a stream", () => {
  const photo = () => new Blob([Uint8Array.of(0, 13, 10, 255)]).stream();

  test("is a file beside what else there is, sent as it comes", async () => {
    const file = new File(["x"], 'a "b".txt', { type: "text/plain" });
    const value = { note: "ü", photo: photo(), files: [file] };
    const { headers, body } = await arrived(value, content({ photo: "image/png" }));
    expect(headers["transfer-encoding"]).toBe("chunked");
    expect(readParts({ headers, body })).toEqual([
      {
        headers: {
          "content-disposition": `form-data; name="note"`,
          "content-type": "text/plain; charset=utf-8",
        },
        body: "ü",
      },
      {
        headers: {
          "content-disposition": `form-data; name="photo"; filename="blob"`,
          "content-type": "image/png",
        },
        body: "\u0000\r\n\u00ff",
      },
      {
        headers: {
          "content-disposition": `form-data; name="files"; filename="a %22b%22.txt"`,
          "content-type": "text/plain",
        },
        body: "x",
      },
    ]);
  });

  test("is never sent twice", async () => {
    const { fetch, seen } = fakeServer(new Response(null, { status: 429 }));
    const result = await post({ photo: photo() }, content(), { fetch }).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "http", attempts: 1 } });
    expect(seen).toHaveLength(1);
  });

  test("is let go of when nobody takes the body", async () => {
    const cancelled: string[] = [];
    const source = (name: string) =>
      new ReadableStream({ cancel: () => void cancelled.push(name) });
    const { fetch, seen } = fakeServer(new Response(null, { status: 204 }));
    await post({ a: source("a"), b: source("b") }, content(), { fetch });
    const { body } = seen[0]?.init ?? {};
    if (!(body instanceof ReadableStream)) throw new Error("no stream was sent");
    await body.cancel();
    expect(cancelled).toEqual(["a", "b"]);
  });

  test("of another kind is refused, and the message says what to do", async () => {
    const value = { file: { [Symbol.asyncIterator]: () => ({}) } };
    expect(await refusalOf(value, content())).toContain(
      "`file` is no ReadableStream: Node's `Readable.toWeb(stream)` makes it one",
    );
  });
});

test("a part may have headers of its own, which FormData could not write", async () => {
  const encoding = { photo: { types: "image/png", headers: { "X-Kind": "cover" } } };
  const content = { "multipart/form-data": { codec: multipartBody, encoding } };
  const received = await arrived({ photo: new Blob(["x"]) }, content);
  expect(received.body.toString().split("\r\n").slice(1, 4)).toEqual([
    'Content-Disposition: form-data; name="photo"',
    "Content-Type: image/png",
    "X-Kind: cover",
  ]);
});
