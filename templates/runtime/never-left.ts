/**
 * Codes with which a connection fails before a request can be written to it: refused, not found, not trusted. Codes
 * that an open connection may also end with (`ECONNRESET`, `EPIPE`, `EHOSTUNREACH`) prove nothing.
 */
const codes: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ConnectionRefused",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** Tells whether a failure of fetch proves that the request never left; without a cause nothing is proved. */
export function neverLeft(error: unknown): boolean {
  const seen: unknown[] = [];
  for (let cause = error; typeof cause === "object" && cause !== null;) {
    if (seen.includes(cause)) return false;
    seen.push(cause);
    if (codes.has(Reflect.get(cause, "code")) || Reflect.get(cause, "syscall") === "connect")
      return true;
    cause = Reflect.get(cause, "cause");
  }
  return false;
}
