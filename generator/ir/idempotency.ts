/** False: no key, even where the description declares one. True: in the declared header, else in `Idempotency-Key`. */
export type IdempotencyRule = boolean | { readonly header: string };

/** A field name (RFC 9110, section 5.1) of a header that the client does not set by other means. */
export const keyHeaderPattern =
  /^(?!(?:accept|authorization|connection|content-length|content-type|cookie|host|transfer-encoding)$)[!#$%&'*+.^_`|~0-9A-Za-z-]+$/iu;
