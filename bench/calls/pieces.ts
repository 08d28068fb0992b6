import { setMaxListeners } from "node:events";
import { createPlainFetch, headers, plainFetch } from "./plain-fetch.js";
import { productId, startServer } from "./start-server.js";
import { takeTurns, type Way } from "./take-turns.js";

const url = `${await startServer()}/api/v1/products/${productId}`;
const parse = async (response: Response): Promise<unknown> => JSON.parse(await response.text());

const decoder = new TextDecoder("utf-8", { fatal: true });
const readPieces = async ({ body }: Response): Promise<unknown> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  return JSON.parse(decoder.decode(Buffer.concat(pieces)));
};

const withTimer = async (send: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> => {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, 60_000);
  try {
    return await send(controller.signal);
  } finally {
    clearTimeout(timer);
  }
};

const caller = new AbortController();
setMaxListeners(0, caller.signal);

const work = (microseconds: number): void => {
  const end = performance.now() + microseconds / 1000;
  while (performance.now() < end);
};

/** What a client with timeouts and its own limits asks of the platform, one piece at a time. */
const ways: Readonly<Record<string, Way>> = {
  [plainFetch]: createPlainFetch(url),
  "the same again (noise)": createPlainFetch(url),
  "`Headers`": async () => parse(await fetch(url, { headers: new Headers(headers) })),
  "`Request`": async () => parse(await fetch(new Request(url, { headers }))),
  "a timer that aborts": () =>
    withTimer(async (signal) => parse(await fetch(url, { headers, signal }))),
  "the same, `AbortSignal.any` with the caller's signal": () =>
    withTimer(async (signal) => {
      const either = AbortSignal.any([signal, caller.signal]);
      return parse(await fetch(url, { headers, signal: either }));
    }),
  "the body in pieces": async () => readPieces(await fetch(url, { headers })),
  "`Headers`, timer, body in pieces": () =>
    withTimer(async (signal) =>
      readPieces(await fetch(url, { headers: new Headers(headers), signal })),
    ),
  "20 µs of any work before the call": async () => {
    work(20);
    return parse(await fetch(url, { headers }));
  },
  "40 µs of any work before the call": async () => {
    work(40);
    return parse(await fetch(url, { headers }));
  },
};

console.log(JSON.stringify(await takeTurns(ways, Number(process.argv[2]))));
process.exit(0);
