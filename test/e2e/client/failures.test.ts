import { describe, expect, it } from "vitest";
import { AbortedError, NetworkError, TimeoutError } from "../../../generated/index.js";
import { created, errorOf, faces } from "../support/checkout.js";
import {
  json,
  refusingUrl,
  silence,
  stalledBody,
  startServer,
} from "../support/loopback-server.js";

/** Longer than a call that is stopped at once takes, and much shorter than what it would wait for. */
const soon = 2_000;

describe.each(faces)("a call of %s that gets no answer", (_, create) => {
  it("because nothing listens is a network error that says that nothing was sent", async () => {
    const error = await errorOf(create({ baseUrl: await refusingUrl(), maxRetries: 0 }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ kind: "network", outcome: "not-sent", attempts: 1 });
  });

  it("because nothing listens is repeated, since it provably never left", async () => {
    const error = await errorOf(create({ baseUrl: await refusingUrl(), maxRetries: 1 }));
    expect(error).toMatchObject({ kind: "network", outcome: "not-sent", attempts: 2 });
  });

  it("because the connection breaks is not repeated: the session may exist", async () => {
    const { url, received } = await startServer((response) => {
      response.destroy();
    });
    const error = await errorOf(create({ baseUrl: url }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", attempts: 1 });
    expect(received).toHaveLength(1);
  });

  it.each([
    ["before the headers", silence],
    ["in the body", stalledBody],
  ])("%s ends at the deadline of the attempt, and is not repeated", async (_, answer) => {
    const { url, received, abandoned } = await startServer(answer);
    const started = performance.now();
    const error = await errorOf(create({ baseUrl: url, attemptTimeoutMs: 100 }));
    expect(performance.now() - started).toBeLessThan(soon);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown", attempts: 1 });
    expect(received).toHaveLength(1);
    await abandoned;
  });

  it.each([
    ["before the headers", silence],
    ["in the body", stalledBody],
  ])("%s ends at the deadline of the call", async (_, answer) => {
    const { url } = await startServer(answer);
    const error = await errorOf(create({ baseUrl: url }, undefined, { timeoutMs: 100 }));
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown", attempts: 1 });
  });
});

describe.each(faces)("a call of %s that is aborted", (_, create) => {
  it("before it starts sends nothing", async () => {
    const { url, received } = await startServer(json(200, created));
    const signal = AbortSignal.abort("changed my mind");
    const error = await errorOf(create({ baseUrl: url }, undefined, { signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({
      kind: "aborted",
      outcome: "not-sent",
      attempts: 0,
      cause: "changed my mind",
    });
    expect(received).toEqual([]);
  });

  it("while it waits for the headers ends at once and closes the connection", async () => {
    const controller = new AbortController();
    const { url, abandoned } = await startServer(() => {
      controller.abort();
    });
    const error = await errorOf(create({ baseUrl: url }, undefined, controller));
    expect(error).toMatchObject({ kind: "aborted", outcome: "unknown", attempts: 1 });
    await abandoned;
  });

  it("in the body ends at once and closes the connection", async () => {
    const controller = new AbortController();
    const { url, abandoned } = await startServer((response, request) => {
      stalledBody(response, request);
      setTimeout(() => {
        controller.abort();
      }, 100);
    });
    const error = await errorOf(create({ baseUrl: url }, undefined, controller));
    expect(error).toMatchObject({ kind: "aborted", outcome: "unknown", attempts: 1 });
    await abandoned;
  });

  it("while it waits to be repeated ends at once, and was refused", async () => {
    const controller = new AbortController();
    const { url, received } = await startServer((response) => {
      response.writeHead(429, { "retry-after": "30" }).end();
      setTimeout(() => {
        controller.abort();
      }, 100);
    });
    const started = performance.now();
    const error = await errorOf(create({ baseUrl: url }, undefined, controller));
    expect(performance.now() - started).toBeLessThan(soon);
    expect(error).toMatchObject({ kind: "aborted", outcome: "rejected", attempts: 1 });
    expect(received).toHaveLength(1);
  });
});
