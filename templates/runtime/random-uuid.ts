/** Makes a text that nobody else has: a random UUID (RFC 9562, section 5.4). */
export function randomUuid(): string {
  // The platform's own is missing on pages without TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return text.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
}
