import { didYouMean, row } from "./row.js";

/** What `load` reports about overlays. */
export const overlayRows = {
  "not-an-overlay": row<{ found: string }>({
    severity: "error",
    message: ({ found }) => `this is not an overlay: ${found}`,
    hint: () => "an overlay starts with `overlay: 1.1.0` (or 1.0.0), and has `info` and `actions`",
  }),
  "overlay-field-wrong": row<{ field: string; found: string; expected: string }>({
    severity: "error",
    message: ({ field, found }) => `\`${field}\` of an overlay cannot be ${found}`,
    hint: ({ expected }) => `it is ${expected}`,
  }),
  "overlay-field-unknown": row<{ field: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ field }) => `\`${field}\` is no field of an overlay`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "remove it, or start its name with `x-`: it does nothing"),
  }),
  "overlay-action-unclear": row<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `the action ${problem}`,
    hint: () => "an action has one of `update`, `remove: true` and, from overlay 1.1 on, `copy`",
  }),
  "overlay-query-invalid": row<{ query: string; problem: string }>({
    severity: "error",
    message: ({ query, problem }) => `\`${query}\` is not a JSONPath query: ${problem}`,
    hint: () =>
      "write it as RFC 9535 says; names with special characters stand in brackets: `$.paths['/pets'].get`",
  }),
  "overlay-target-unmatched": row<{ query: string }>({
    severity: "warning",
    message: ({ query }) => `\`${query}\` selects nothing, so that the action changes nothing`,
    hint: () => "correct the query, or remove the action",
  }),
  "overlay-target-refused": row<{ query: string; problem: string; remedy: string }>({
    severity: "error",
    message: ({ query, problem }) => `\`${query}\` selects ${problem}`,
    hint: ({ remedy }) => remedy,
  }),
  "overlay-values-differ": row<{ update: string; target: string }>({
    severity: "error",
    message: ({ update, target }) => `${update} cannot be merged with ${target}`,
    hint: () => "remove the old value first, by an action of its own, and then add the new one",
  }),
  "overlay-extends-another": row<{ extended: string; file: string }>({
    severity: "warning",
    message: ({ extended, file }) =>
      `the overlay extends \`${extended}\`, which is not \`${file}\``,
    hint: () => "correct `extends`, or leave it out: the overlay is applied all the same",
  }),
  "overlay-too-deep": row<{ limit: number }>({
    severity: "error",
    message: ({ limit }) =>
      `after this action values are nested more than ${String(limit)} levels deep`,
    hint: () => "copy to a place that does not lie inside of what is copied",
  }),
} as const;
