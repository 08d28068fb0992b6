import * as z from "zod";
import { fileContentExpected, isFileContent, type FileContent } from "./is-file-content.js";

/** File content in a multipart body. */
export function fileContent(): z.ZodCustom<FileContent, FileContent> {
  return z.custom<FileContent>(isFileContent, fileContentExpected);
}
