import type { StreamSource } from "../bodies/body-codec.js";
import { withDeadline } from "../deadline.js";
import { discard } from "../read-bytes.js";

/**
 * Gives items as they are asked for. A stream that nobody begins to read lets go of its connection after the time that an
 * attempt may take, and with the caller's signal; who begins later gets the error that says so.
 */
export function boundUnread<Item>(
  { call, response }: StreamSource,
  items: AsyncIterable<Item>,
): AsyncIterable<Item> {
  const { progress, settings, options } = call;
  const waiting = new AbortController();
  let failure: unknown;
  withDeadline(progress, settings.attemptTimeoutMs, options.signal, () =>
    begun(waiting.signal),
  ).catch((error: unknown) => {
    failure = error;
    discard(response.body);
  });
  return {
    async *[Symbol.asyncIterator]() {
      waiting.abort();
      if (failure) throw failure;
      yield* items;
    },
  };
}

function begun(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}
