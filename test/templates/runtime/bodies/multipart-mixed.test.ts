import { expect, test } from "vitest";
import { multipartMixedBody } from "../../../../templates/runtime/bodies/multipart-mixed.js";
import { readParts } from "./read-parts.js";
import { arrived } from "./post.js";

const content = (mediaType: string, encoding = {}) => ({
  [mediaType]: { codec: multipartMixedBody, encoding },
});

test("every part has a name and a type, and lines end with CRLF", async () => {
  const value = {
    note: "a\nb",
    meta: { a: 1 },
    photo: new File([Uint8Array.of(0, 13, 10, 255)], 'p".png', { type: "image/png" }),
  };
  const received = await arrived(value, content("multipart/mixed"));
  const boundary = /^multipart\/mixed; boundary=([\w-]{36})$/.exec(
    received.headers["content-type"] ?? "",
  )?.[1];
  expect(received.body.toString("latin1").replaceAll(boundary ?? "?", "BOUNDARY")).toBe(
    [
      "--BOUNDARY",
      'Content-Disposition: form-data; name="note"',
      "Content-Type: text/plain; charset=utf-8",
      "",
      "a\nb",
      "--BOUNDARY",
      'Content-Disposition: form-data; name="meta"',
      "Content-Type: application/json",
      "",
      '{"a":1}',
      "--BOUNDARY",
      'Content-Disposition: form-data; name="photo"; filename="p%22.png"',
      "Content-Type: image/png",
      "",
      "\u0000\r\n\u00ff",
      "--BOUNDARY--",
      "",
    ].join("\r\n"),
  );
});

test("every body has a boundary of its own", async () => {
  const types = await Promise.all(
    [1, 2].map(async (a) => (await arrived({ a }, content("multipart/mixed"))).headers),
  );
  expect(types[0]?.["content-type"]).not.toBe(types[1]?.["content-type"]);
});

test("multipart/related says what its first part is", async () => {
  const value = { meta: { name: "a" }, media: new Blob(["x"], { type: "image/png" }) };
  const received = await arrived(value, content("multipart/related"));
  expect(received.headers["content-type"]).toContain(
    'multipart/related; type="application/json"; ',
  );
  expect(readParts(received).map(({ headers }) => headers["content-type"])).toEqual([
    "application/json",
    "image/png",
  ]);
});

test("an encoding gives a part its type", async () => {
  const received = await arrived(
    { a: "<a/>", b: Uint8Array.of(120) },
    content("multipart/mixed", { a: "application/xml", b: "image/png" }),
  );
  expect(readParts(received).map(({ headers }) => headers["content-type"])).toEqual([
    "application/xml",
    "image/png",
  ]);
});

test("the items of an array body are parts without names", async () => {
  const received = await arrived([{ a: 1 }, "text"], content("multipart/mixed"));
  expect(readParts(received)).toEqual([
    { headers: { "content-type": "application/json" }, body: '{"a":1}' },
    { headers: { "content-type": "text/plain; charset=utf-8" }, body: "text" },
  ]);
});

test("a stream is a part that is sent as it comes", async () => {
  const value = { file: new Blob(["x"]).stream() };
  expect(readParts(await arrived(value, content("multipart/mixed")))).toEqual([
    {
      headers: {
        "content-disposition": `form-data; name="file"; filename="blob"`,
        "content-type": "application/octet-stream",
      },
      body: "x",
    },
  ]);
});
