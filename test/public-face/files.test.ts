import { describe, expect, it } from "vitest";
import { readCase } from "../emitted/generate-sdk.js";
import { compileLines } from "./compile-lines.js";

const head = `import { putAttachment, replaceAttachment, getAttachment, type BinaryContent } from "./sdk/index.js";
declare const client: import("./sdk/index.js").Client;
declare const blob: Blob; declare const file: File; declare const stream: ReadableStream<Uint8Array>;`;

const right = [
  `putAttachment(client, "a", { file: blob, more: [file, new Uint8Array(1), new ArrayBuffer(1), stream] });`,
  `for (const content of [blob, file, stream, new Uint8Array(1), new ArrayBuffer(1), "text"]) replaceAttachment(client, "a", content);`,
  `const content: BinaryContent = stream; replaceAttachment(client, "a", content);`,
  `const received: Blob = await getAttachment(client, "a"); void received;`,
  `const body: ReadableStream<Uint8Array> | null = (await getAttachment(client, "a").asResponse()).body; void body;`,
];

const wrong = [
  `putAttachment(client, "a", { file: "a text is a field, not a file" });`,
  `replaceAttachment(client, "a", { file });`,
];

describe("files", () => {
  it("are sent as blobs, bytes and streams, and received as blobs or streams", async () => {
    const problems = await compileLines(readCase("media-types"), {
      head,
      lines: [...right, ...wrong],
    });
    expect(right.map((line) => problems.get(line))).toEqual(right.map(() => undefined));
    expect(wrong.filter((line) => problems.get(line) === undefined)).toEqual([]);
  }, 300_000);
});
