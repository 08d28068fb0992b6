import { row } from "./row.js";

/** What `--check` reports to machines; people are shown the difference itself. */
export const writeRows = {
  "output-outdated": row<{ path: string; state: string }>({
    severity: "error",
    message: ({ path, state }) => `\`${path}\` ${state}`,
    hint: () => "run `clientwright generate`, and commit what it writes",
  }),
} as const;
