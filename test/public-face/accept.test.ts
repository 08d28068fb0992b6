import { expect, it } from "vitest";
import { readCase } from "../emitted/generate-sdk.js";
import { compileLines } from "./compile-lines.js";

const head = `import { complete, exportOperation, ApiClient, type Delta, type ExportOperationOptions, type RequestOptions, type Step, type ServerSentEvent } from "./sdk/index.js";
declare const client: import("./sdk/index.js").Client; declare const api: ApiClient;
const body = { prompt: "x", stream: true };
declare const undecided: ExportOperationOptions;
declare const plain: RequestOptions;`;

const right = [
  `const step: Step | undefined = await complete(client, body); void step;`,
  `for await (const { data } of (await complete(client, body, { accept: "text/event-stream" })) ?? []) { const text: string = data.text; void text; }`,
  `const lines: AsyncIterable<Delta> | undefined = await complete(client, body, { accept: "application/x-ndjson", timeoutMs: 1 }); void lines;`,
  `const events: AsyncIterable<ServerSentEvent<Delta>> | undefined = await api.completions.create(body, { accept: "text/event-stream" }); void events;`,
  `const accept = Math.random() > 1 ? "text/event-stream" : undefined; const any: Step | AsyncIterable<unknown> | undefined = await complete(client, body, { accept }); void any;`,
  `const file: Blob = await exportOperation(client, "1", undefined, { accept: "application/pdf" }); void file;`,
  `const either: Step | Blob = await exportOperation(client, "1", undefined, undecided); void either;`,
  `const usual: Step = await exportOperation(client, "1", undefined, plain); void usual;`,
];

const wrong = [
  `const step: Step | undefined = await complete(client, body, { accept: "text/event-stream" }); void step;`,
  `await complete(client, body, { accept: "text/csv" });`,
  `const decided: Step = await exportOperation(client, "1", undefined, undecided); void decided;`,
  `for await (const item of (await complete(client, body)) ?? []) void item;`,
];

it("what a call gives follows from what it accepts", async () => {
  const problems = await compileLines(readCase("streaming"), { head, lines: [...right, ...wrong] });
  expect(right.map((line) => problems.get(line))).toEqual(right.map(() => undefined));
  expect(wrong.filter((line) => problems.get(line) === undefined)).toEqual([]);
}, 300_000);
