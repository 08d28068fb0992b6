import type { Json } from "../fuzz/read-descriptions.js";
import type { Draft } from "./draft.js";

/** Numbers as a document spells them, which no JSON value of JavaScript could hold. */
export const spelledNumbers: readonly string[] = [
  "-0",
  "-0.0",
  "1e308",
  "1e309",
  "-1e400",
  "5e-324",
  "1e-400",
  "9007199254740993",
  "123456789012345678901234567890",
  "0.1000000000000000055511151231257827",
  "1E5",
  "-1",
  "1.5",
];

/** Stands for a number until the document is text. */
export const numberMark = "\u0001number";

const number = (keywords: { [key: string]: Json }): Json => ({ type: "number", ...keywords });

/** Every place of a number that reaches the output. */
export const numberPlaces: Readonly<Record<string, (draft: Draft) => void>> = {
  ...Object.fromEntries(
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "const"].map(
      (keyword) => [
        keyword,
        (draft: Draft) => void draft.schema(number({ [keyword]: numberMark })),
      ],
    ),
  ),
  default: (draft) => void draft.schema(number({ default: numberMark })),
  example: (draft) => void draft.schema(number({ examples: [numberMark] })),
  enum: (draft) => void draft.schema(number({ enum: [0.25, numberMark] })),
  "const in an object": (draft) => void draft.schema({ const: { a: [numberMark] } }),
  minLength: (draft) => void draft.schema({ type: "string", minLength: numberMark }),
  maxItems: (draft) => void draft.schema({ type: "array", maxItems: numberMark }),
  maxProperties: (draft) => void draft.schema({ type: "object", maxProperties: numberMark }),
  minContains: (draft) =>
    void draft.schema({ type: "array", contains: { type: "string" }, minContains: numberMark }),
  extension: (draft) => void draft.operation({ "x-number": numberMark }),
};
