import type { Idempotency } from "./operation.js";
import { randomUuid } from "./random-uuid.js";

/** The key that the server knows a logical call by, however often it is sent, in the header that carries it. */
export function idempotencyKey(header: string): Idempotency {
  return {
    write: ({ idempotencyKey: key = randomUuid() }) => ({ [header]: key }),
    isKeyed: (headers) => Boolean(headers.get(header)),
  };
}
