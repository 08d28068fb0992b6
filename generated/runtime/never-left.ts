/**
 * Codes with which a connection fails before a request can be written to it: refused, not found, not trusted. Codes
 * that an open connection may also end with (`ECONNRESET`, `EPIPE`, `EHOSTUNREACH`, TLS alerts) prove nothing.
 */
const proof =
  /^(e?conn(ection)?refused|enotfound|eai_again|.*_connect_timeout|(err_tls_)?cert_|(depth_zero_)?self_signed|unable_to_)/i;

/** Tells whether a failure of fetch proves that the request never left; without a cause nothing is proved. */
export function neverLeft(error: unknown): boolean {
  // A code that is missing is tested as the text `undefined`.
  const { code, cause }: { code: string; cause?: unknown } = Object(error);
  return proof.test(code) || (!!cause && neverLeft(cause));
}
