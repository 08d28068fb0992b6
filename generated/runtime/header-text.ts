/** Lets a text through that a header can carry; the message leaves it out, because it may be a secret. */
export function headerText(text: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) throw new Error("is not allowed here");
  return text;
}
