import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What a fault can work with: the answer that would be right, and a place that no request may reach. */
export interface Turn {
  readonly response: ServerResponse;
  /** The JSON text of the answer. */
  readonly body: string;
  readonly secondOrigin: string;
}

/** One way in which the server treats an attempt. */
export interface Fault {
  readonly name: string;
  /** Whether the server commits before it misbehaves. */
  readonly commits: boolean;
  readonly answer: (turn: Turn) => void;
}

type Answer = Fault["answer"];

const jsonType = { "content-type": "application/json" };

/** Answers as the description says. */
export const success: Fault = {
  name: "success",
  commits: true,
  answer: ({ response, body }) => {
    response.writeHead(200, jsonType).end(body);
  },
};

/** Sends the headers of a success and the first half of its body. */
const sendHalf: Answer = ({ response, body }) => {
  response.writeHead(200, { ...jsonType, "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2));
};

/** Faults that come before the commit and after it. */
const eitherWay: Readonly<Record<string, Answer>> = {
  reset: ({ response }) => response.socket?.resetAndDestroy(),
  "status 500": ({ response }) => response.writeHead(500, jsonType).end("{}"),
  "status 503": ({ response }) => response.writeHead(503).end("busy"),
  "stall before the headers": () => undefined,
  "stall in the body": sendHalf,
  "short body": (turn) => {
    sendHalf(turn);
    turn.response.socket?.end();
  },
  "reset in the body": (turn) => {
    sendHalf(turn);
    setTimeout(() => turn.response.socket?.resetAndDestroy(), 5);
  },
  "truncated JSON": ({ response, body }) =>
    response.writeHead(200, jsonType).end(body.slice(0, -1)),
  "HTML with 200": ({ response }) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>"),
  "status 204": ({ response }) => response.writeHead(204).end(),
  "corrupt gzip": ({ response, body }) =>
    response.writeHead(200, { ...jsonType, "content-encoding": "gzip" }).end(corruptGzip(body)),
  "redirect to another origin": ({ response, secondOrigin }) =>
    response.writeHead(307, { location: `${secondOrigin}/payments` }).end(),
  "slow drip": drip,
  "half close": ({ response, body }) => {
    response.writeHead(200, jsonType);
    response.write(body.slice(0, 3));
    response.socket?.end();
  },
};

/** What begins well and unpacks for a while: its checksum is that of another text. */
function corruptGzip(body: string): Uint8Array {
  const checksumAndLength = 8;
  return Buffer.concat([
    gzipSync(body).subarray(0, -checksumAndLength),
    gzipSync(`${body} `).subarray(-checksumAndLength),
  ]);
}

/** A byte every now and then, for longer than any deadline. */
function drip({ response }: Turn): void {
  response.writeHead(200, jsonType).write("{");
  const timer = setInterval(() => response.write(" "), 40);
  response.on("close", () => {
    clearInterval(timer);
  });
}

/** Refusals, which never commit. */
const refusals: readonly Fault[] = [
  refusal("status 400", 400),
  refusal("status 409", 409),
  refusal("status 429", 429),
  refusal("status 429 with a wait", 429, 60),
];

function refusal(name: string, status: number, retryAfterMs?: number): Fault {
  const wait = retryAfterMs === undefined ? {} : { "retry-after-ms": String(retryAfterMs) };
  return {
    name,
    commits: false,
    answer: ({ response }) => {
      response.writeHead(status, { ...jsonType, ...wait }).end('{"message":"no"}');
    },
  };
}

/** Answers well, in pieces. */
const quickDrip: Fault = {
  name: "success in pieces",
  commits: true,
  answer: ({ response, body }) => {
    response.writeHead(200, jsonType).write(body.slice(0, 1));
    setTimeout(() => response.end(body.slice(1)), 5);
  },
};

/** Answers well and closes the connection, which the client believes to be alive. */
const closedKeepAlive: Fault = {
  name: "success on a connection that closes",
  commits: true,
  answer: (turn) => {
    turn.response.on("finish", () => setImmediate(() => turn.response.socket?.destroy()));
    success.answer(turn);
  },
};

/** Asks for a wait in whole seconds, as the standard header has it. */
const busyForASecond: Fault = {
  name: "status 503 with a wait, before the commit",
  commits: false,
  answer: ({ response }) => {
    response.writeHead(503, { "retry-after": "1" }).end();
  },
};

/** Every way in which the server may treat an attempt, success first. */
export const faults: readonly Fault[] = [
  success,
  quickDrip,
  closedKeepAlive,
  ...refusals,
  busyForASecond,
  ...Object.entries(eitherWay).flatMap(([name, answer]) => [
    { name: `${name}, before the commit`, commits: false, answer },
    { name: `${name}, after the commit`, commits: true, answer },
  ]),
];
