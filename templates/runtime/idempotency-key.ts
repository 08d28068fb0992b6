/** Makes a key that no other call has: 128 random bits in hexadecimal. */
export function idempotencyKey(): string {
  // `randomUUID` is missing on pages without TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
