import type { OperationFilter } from "../ir/settings.js";
import { text, type Reader } from "./readers.js";

const readWritten = text(
  "`tag:…`, `id:…`, `webhook:…`, `path:/…` or `GET /…`, in which `*` and `**` are wildcards",
  /^(?:(?:tag|id|webhook):.+|(?:path:)?[A-Za-z]+ \/.*|path:\/.*)$/su,
);

/** Reads a choice of operations. */
export const readFilter: Reader<OperationFilter> = (value, name, context) => {
  const written = readWritten(value, name, context);
  return written === undefined ? undefined : parseFilter(written);
};

function parseFilter(written: string): OperationFilter {
  const by = named.find((kind) => written.startsWith(`${kind}:`));
  if (by !== undefined) return { written, by, pattern: written.slice(by.length + 1) };
  const path = written.replace(/^path:/u, "");
  const slash = path.indexOf("/");
  const method = path.slice(0, slash).trim().toUpperCase();
  return { written, by: "path", pattern: path.slice(slash), ...(method === "" ? {} : { method }) };
}

const named = ["tag", "id", "webhook"] as const satisfies readonly OperationFilter["by"][];
