import { expect, expectTypeOf, test } from "vitest";
import { binaryBody } from "../../../../templates/runtime/bodies/binary.js";
import type { BinaryContent } from "../../../../templates/runtime/bodies/binary.js";
import { fakeServer } from "../support/fake-server.js";
import { arrived, dataOf, post, refusalOf } from "./post.js";

const bytes = Uint8Array.of(0, 255, 13, 10, 0);
const octets = { "application/octet-stream": { codec: binaryBody } };

test.each([
  ["a Blob", () => new Blob([bytes], { type: "image/png" })],
  ["a File", () => new File([bytes], "a.png")],
  ["an ArrayBuffer", () => bytes.slice().buffer],
  ["a typed array", () => bytes],
  ["a view of a part", () => Uint8Array.of(9, 9, ...bytes, 9).subarray(2, 7)],
  ["a DataView", () => new DataView(Uint8Array.of(9, ...bytes).buffer, 1)],
  ["a Buffer", () => Buffer.from(bytes)],
  ["shared memory", () => sharedCopy(bytes)],
  ["a stream", () => new Blob([bytes]).stream()],
])("%s is sent byte for byte under the declared media type", async (_kind, create) => {
  const { headers, body } = await arrived(create(), octets);
  expect([...body]).toEqual([...bytes]);
  expect(headers["content-type"]).toBe("application/octet-stream");
});

function sharedCopy(source: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(source.length));
  copy.set(source);
  return copy;
}

test("a string is sent as UTF-8", async () => {
  const { body } = await arrived("€", octets);
  expect(body.toString("utf8")).toBe("€");
});

test.each([
  ["a typed array", Uint8Array.of(1)],
  ["an ArrayBuffer", Uint8Array.of(1).buffer],
])("%s that changes after it was sent is repeated as it was", async (_kind, changing) => {
  const sent: unknown[] = [];
  const { fetch } = fakeServer(({ init }) => {
    sent.push(init.body);
    new Uint8Array("buffer" in changing ? changing.buffer : changing).fill(2);
    return new Response(null, { status: sent.length === 1 ? 429 : 204 });
  });
  await post(changing, octets, { fetch });
  expect(sent).toEqual([Uint8Array.of(1).buffer, Uint8Array.of(1).buffer]);
});

test.each([
  [new Blob(["a"], { type: "image/png" }), "image/png"],
  [new Blob(["a"]), "application/octet-stream"],
  ["a", "application/octet-stream"],
])("%o in a range is sent as its own type, %s", async (value, type) => {
  const { headers } = await arrived(value, { "image/*": { codec: binaryBody } });
  expect(headers["content-type"]).toBe(type);
});

test("bytes are not looked at one by one before they are sent", async () => {
  const { fetch, seen } = fakeServer(new Response(null, { status: 204 }));
  const large = new Uint8Array(64 * 2 ** 20);
  const start = performance.now();
  await post(large, octets, { fetch });
  expect(seen).toHaveLength(1);
  // Copying takes some 50 ms, a look at each of them some seconds and gigabytes.
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([[{ a: 1 }], [[1, 2]], [12], [new FormData()]])(
  "%o is refused as bytes",
  async (value) => {
    expect(await refusalOf(value, octets)).toContain("ReadableStream");
  },
);

test("a response is a Blob with its type", async () => {
  const data = await dataOf({ "image/*": { codec: binaryBody } }, bytes, "image/png");
  expect(data).toBeInstanceOf(Blob);
  if (!(data instanceof Blob)) return;
  expect(data.type).toBe("image/png");
  expect([...new Uint8Array(await data.arrayBuffer())]).toEqual([...bytes]);
});

test("every kind of content has a type that allows it", () => {
  expectTypeOf<File>().toExtend<BinaryContent>();
  expectTypeOf<Uint8Array>().toExtend<BinaryContent>();
  expectTypeOf<Buffer>().toExtend<BinaryContent>();
  expectTypeOf<ReadableStream<Uint8Array>>().toExtend<BinaryContent>();
  expectTypeOf<FormData>().not.toExtend<BinaryContent>();
  expectTypeOf<{ a: 1 }>().not.toExtend<BinaryContent>();
});
