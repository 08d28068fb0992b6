import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const document: Json = parse(
  readFileSync(new URL("../../spec/flowglad.yaml", import.meta.url), "utf8"),
);

/** The errors of a value against the schema that a pointer into spec/flowglad.yaml leads to. */
export const validate = createValidator(document);

/** Ajv in strict mode, so that a keyword that the document misspells fails too. */
function createValidator(root: Json): (pointer: string, value: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["discriminator", "components", "info", "openapi", "paths"]);
  ajv.addVocabulary(["servers", "security", "tags"]);
  ajv.addSchema({ $id: "spec:", ...record(root) });
  return (pointer, value) => {
    const check = ajv.compile({ $ref: `spec:${pointer}` });
    const sent: unknown = JSON.parse(JSON.stringify(value));
    return check(sent) ? [] : (check.errors ?? []);
  };
}

/** What a pointer into spec/flowglad.yaml leads to. */
export function at(pointer: string): Json {
  const tokens = pointer.slice(2).split("/");
  let value: Json | undefined = document;
  for (const token of tokens) value = record(value)[token.replaceAll("~1", "/")];
  if (value === undefined) throw new TypeError(`${pointer} leads nowhere`);
  return value;
}

export function record(value: Json | undefined): Readonly<Record<string, Json>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw new TypeError(`not an object: ${JSON.stringify(value)}`);
}

export function dereference(value: Json | undefined): Json | undefined {
  const { $ref } = record(value);
  return typeof $ref === "string" ? at($ref) : value;
}
