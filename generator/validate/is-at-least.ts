import type { Specification } from "../document/spec-document.js";
import type { LaterVersion } from "../document/structure.js";

/** Whether a description is of a version of OpenAPI or a later one; a Swagger 2.0 one is of none. */
export function isAtLeast(
  { version }: Pick<Specification, "version">,
  wanted: LaterVersion,
): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
