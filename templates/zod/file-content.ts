import * as z from "zod";
import type { Schema } from "./builders.js";
import { fileContentExpected, isFileContent } from "./is-file-content.js";

/** File content in a multipart body. */
export function fileContent(): Schema {
  // Claimed, not compared: see `builders.ts`.
  const schema: unknown = z.custom(isFileContent, fileContentExpected);
  return schema as Schema;
}
