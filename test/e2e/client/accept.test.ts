import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateSdk, readCase, type GeneratedSdk } from "../../emitted/generate-sdk.js";
import { json, startServer, text, type Answer } from "../support/loopback-server.js";

interface Sdk {
  readonly createClient: (options: object) => unknown;
  readonly complete: (client: unknown, body: object, options?: object) => Promise<unknown>;
  readonly exportOperation: (
    client: unknown,
    id: string,
    query: undefined,
    options?: object,
  ) => Promise<unknown>;
}

describe("an operation that declares JSON and a stream", () => {
  let generated: GeneratedSdk;
  let sdk: Sdk;
  beforeAll(async () => {
    generated = await generateSdk(readCase("streaming"));
    sdk = await generated.load<Sdk>();
  });
  afterAll(() => {
    generated.remove();
  });

  const events = text(200, "text/event-stream", 'data: {"text":"a"}\n\ndata: {"text":"b"}\n\n');

  async function call(answer: Answer, options?: object) {
    const { url, received } = await startServer(answer);
    const client = sdk.createClient({ baseUrl: url });
    const data = await sdk.complete(client, { prompt: "x", stream: true }, options);
    return { data, accept: received[0]?.headers.accept };
  }

  it("gives JSON where nothing else is asked for", async () => {
    expect(await call(json(200, { name: "x" }))).toEqual({
      data: { name: "x" },
      accept: "application/json",
    });
  });

  it("gives the items of the stream that `accept` asks for", async () => {
    const { data, accept } = await call(events, { accept: "text/event-stream" });
    expect(accept).toBe("text/event-stream");
    expect(await collect(data)).toEqual([{ data: { text: "a" } }, { data: { text: "b" } }]);
    const lines = text(200, "application/x-ndjson", '{"text":"a"}\n');
    const other = await call(lines, { accept: "application/x-ndjson" });
    expect(await collect(other.data)).toEqual([{ text: "a" }]);
  });

  it("never gives the one for the other", async () => {
    const parse = expect.objectContaining({ kind: "parse" });
    await expect(call(events)).rejects.toEqual(parse);
    const asked = call(json(200, { name: "x" }), { accept: "text/event-stream" });
    await expect(asked).rejects.toEqual(parse);
  });

  it("gives bytes in the same way, and the errors that are declared with them", async () => {
    const { url } = await startServer(
      text(200, "application/pdf", "%PDF"),
      json(409, { name: "conflict" }),
    );
    const client = sdk.createClient({ baseUrl: url });
    const options = { accept: "application/pdf" };
    const file = await sdk.exportOperation(client, "1", undefined, options);
    expect(file).toBeInstanceOf(Blob);
    await expect(sdk.exportOperation(client, "1", undefined, options)).rejects.toMatchObject({
      kind: "http",
      declared: "default",
      body: { name: "conflict" },
    });
  });
});

async function collect(data: unknown): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  // Every stream of these tests is one.
  for await (const item of data as AsyncIterable<unknown>) items.push(item);
  return items;
}
