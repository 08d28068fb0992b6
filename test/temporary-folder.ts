import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Vitest's global set-up: what tests make under `tmpdir()` goes to one folder, which is removed after the last test. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "clientwright-tests-"));
  process.env["TMPDIR"] = folder; // where Unix looks
  process.env["TEMP"] = folder; // where Windows looks
  return () => rmSync(folder, { recursive: true, force: true });
}
