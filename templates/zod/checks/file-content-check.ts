import { fileContentExpected, isFileContent } from "../is-file-content.js";
import { tell, type Check } from "./check.js";

/** File content that is sent in a multipart body. */
export function fileContentCheck(): Check {
  return (value, left, walk) =>
    isFileContent(value) || tell(walk, left, { code: "custom", message: fileContentExpected });
}
