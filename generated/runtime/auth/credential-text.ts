import { headerText } from "../header-text.js";

/** Gives a credential as text; refuses what would be sent as no credential, or as more than one header. */
export function credentialText(credential: unknown): string {
  if (typeof credential !== "string" || !credential)
    throw new Error("is empty or not allowed here");
  return headerText(credential);
}
