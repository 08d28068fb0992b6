import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiCall } from "../../../../templates/runtime/api-call.js";
import { createClientCore } from "../../../../templates/runtime/client.js";
import type { Fetch } from "../../../../templates/runtime/client-options.js";
import type { Content } from "../../../../templates/runtime/media-type.js";
import { send } from "../../../../templates/runtime/send.js";

/** What a server on loopback received. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a body of these media types, and reads an answer of these. */
export function post(
  value: unknown,
  content: Content,
  settings: { readonly fetch?: Fetch; readonly baseUrl?: string },
  answers: Content = {},
): ApiCall<unknown> {
  const client = createClientCore({ name: "Test" }, { baseUrl: "https://api.test", ...settings });
  return send(
    client,
    {
      id: "post",
      method: "POST",
      path: "/things",
      request: { required: true, content },
      responses: { "200": { content: answers }, "204": {} },
    },
    { body: value },
  );
}

/** Sends a body over a real connection and gives the bytes that arrived. */
export async function arrived(value: unknown, content: Content): Promise<Received> {
  let received: Received | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received = { headers: request.headers, body: Buffer.concat(chunks) };
      response.writeHead(204).end();
    });
  });
  const baseUrl = await listen(server);
  try {
    await post(value, content, { baseUrl });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  if (received === undefined) throw new Error("nothing arrived");
  return received;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      // A TCP server has such an address.
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${String(port)}`);
    });
  });
}

/** Why a call is refused before anything is sent. */
export async function refusalOf(value: unknown, content: Content): Promise<string> {
  const fetch: Fetch = () => Promise.reject(new Error("something was sent"));
  const result = await post(value, content, { fetch }).result();
  if (result.ok || result.error.kind !== "validation") throw new Error("it was not refused");
  return result.error.issues.map(({ message }) => message).join("; ");
}

/** The data that a response of this media type holds. */
export async function dataOf(
  content: Content,
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<unknown> {
  const headers = { "content-type": contentType };
  const fetch: Fetch = () => Promise.resolve(new Response(body, { headers }));
  return post({}, { "application/json": {} }, { fetch }, content);
}
