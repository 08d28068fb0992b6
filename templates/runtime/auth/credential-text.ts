/** Gives a credential as text; refuses an empty one, which would be sent as no credential at all. */
export function credentialText(credential: unknown): string {
  if (typeof credential !== "string" || credential === "")
    throw new Error("the credential is not a text, or empty");
  return credential;
}
