/** Sets a header; where its value is not allowed in one, the message leaves the value out: it may be a secret. */
export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new Error(`the header \`${name}\` cannot carry this value`);
  }
}

/** Adds to the cookies that are sent already. */
export function addCookies(headers: Headers, pairs: string): void {
  if (pairs === "") return;
  const before = headers.get("cookie");
  setHeader(headers, "cookie", before === null ? pairs : `${before}; ${pairs}`);
}
