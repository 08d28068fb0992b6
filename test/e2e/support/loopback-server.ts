import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A request as the server received it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Answers a request, or leaves it waiting. */
export type Answer = (response: ServerResponse, request: ReceivedRequest) => void;

/** A server on a free port of this machine. */
export interface LoopbackServer {
  readonly url: string;
  /** What it has received, in order. */
  readonly received: readonly ReceivedRequest[];
  /** Fulfilled when the first connection that a client gave up is closed. */
  readonly abandoned: Promise<void>;
}

/** Starts a server that gives these answers in turn, the last one for ever; it ends with the test. */
export async function startServer(
  ...answers: readonly [Answer, ...Answer[]]
): Promise<LoopbackServer> {
  const received: ReceivedRequest[] = [];
  let abandon = (): void => undefined;
  const abandoned = new Promise<void>((resolve) => {
    abandon = resolve;
  });
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    response.on("close", () => {
      if (!response.writableFinished) abandon();
    });
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const seen = { method, url, headers, text };
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? answers[0];
      received.push(seen);
      answer(response, seen);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${String(address.port)}`, received, abandoned };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with a text of some other media type. */
export function text(status: number, contentType: string, body: string): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": contentType });
    response.end(body);
  };
}

/** Never answers. */
export const silence: Answer = () => undefined;

/** Sends the headers and the start of a JSON body, and never the rest. */
export const stalledBody: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"checkoutSession":');
};

/** The URL of a port on which nothing listens any more. */
export async function refusingUrl(): Promise<string> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("the server had no port");
  return `http://127.0.0.1:${String(address.port)}`;
}
