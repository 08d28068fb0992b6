import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Answers a call to the API, or leaves it waiting. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on loopback that serves the page with the bundled client, and the API that it calls. */
export interface PageServer {
  readonly origin: string;
  /** The calls to the API, such as `POST /api/v1/checkout-sessions`. */
  readonly received: readonly string[];
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

/** Bundles the page's program with the generated client, as a consumer's bundler does. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const html = `<!doctype html><title>Client</title><output></output><script type="module" src="/page.js"></script>`;

export async function servePage(program: string): Promise<PageServer> {
  const received: string[] = [];
  let answer: Answer = (response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://page");
    if (pathname === "/")
      return void response.writeHead(200, { "content-type": "text/html" }).end(html);
    if (pathname === "/page.js")
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(program);
    if (!pathname.startsWith("/api/")) return void response.writeHead(404).end();
    received.push(`${request.method ?? ""} ${pathname}`);
    request.resume().on("end", () => {
      answer(response, request);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    received,
    answerWith: (next) => {
      answer = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
