/** What a body is sent as: its declared media type, which says nothing when it is a range. */
export function concreteType(declared: string, fallback: string): string {
  return declared.includes("*") ? fallback : declared;
}
