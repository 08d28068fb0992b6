import type { Settings } from "../../ir/settings.js";

/** How the two faces of zod write what schemas have in common. */
export interface ZodLibrary {
  readonly wrap: (wrapper: Wrapper, schema: string, printer: Printer) => string;
  readonly check: (schema: string, checks: readonly Check[], printer: Printer) => string;
}

/** Asking for a name imports it. */
interface Printer {
  readonly zod: (name: string) => string;
}

export type Wrapper = "optional" | "nullable";

/** A check by its name in `zod/mini`, or one of our own. */
export type Check =
  { readonly name: keyof typeof methods; readonly argument: string } | { readonly call: string };

/** The method of zod that adds a check. */
const methods = {
  minLength: "min",
  maxLength: "max",
  gte: "min",
  gt: "gt",
  lte: "max",
  lt: "lt",
  regex: "regex",
} as const;

export const zodLibraries = {
  zod: {
    wrap: (wrapper, schema) => `${schema}.${wrapper}()`,
    check: (schema, checks) =>
      schema +
      checks
        .map((check) =>
          "call" in check ? `.check(${check.call})` : `.${methods[check.name]}(${check.argument})`,
        )
        .join(""),
  },
  "zod/mini": {
    wrap: (wrapper, schema, { zod }) => `${zod(wrapper)}(${schema})`,
    check(schema, checks, { zod }) {
      const calls = checks.map((check) =>
        "call" in check ? check.call : `${zod(check.name)}(${check.argument})`,
      );
      return calls.length === 0 ? schema : `${schema}.check(${calls.join(", ")})`;
    },
  },
} as const satisfies Record<Exclude<Settings["validators"], false>, ZodLibrary>;
