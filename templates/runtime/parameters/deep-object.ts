import { isRecord } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";

/** Style `deepObject`: `color%5BR%5D=100`; nested objects go on, arrays are written with their indexes. */
export const deepObject: ParameterWriter = (name, value, encode) =>
  isRecord(value)
    ? Object.entries(value)
        .filter(([, member]: [string, unknown]) => member !== undefined && member !== null)
        .map(([key, member]: [string, unknown]) => deepObject(`${name}[${key}]`, member, encode))
        .filter((text) => text !== "")
        .join("&")
    : `${encode(name)}=${encode(primitiveText(value))}`;
