import { relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "../diagnostics/collector.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { SpecDocument } from "../document/spec-document.js";
import { decodeText } from "./decode-text.js";
import { lookupAddresses } from "./fetch/lookup-addresses.js";
import { fetchSource } from "./fetch/fetch-source.js";
import { requestByFetch, requestGuarded } from "./fetch/request-document.js";
import { limits } from "./limits.js";
import type { LoadInput } from "./load.js";
import { parseOnce } from "./parse-once.js";
import { readFile as readFromDisk } from "./read-source.js";
import type { ReferencePolicy } from "./reference-policy.js";

/** One document to read: the entry, or what a reference names. */
export interface DocumentRequest extends LoadInput {
  /** The reference that names it, and what that may lead to; absent for what the maintainer names. */
  readonly reference?: { readonly place: Place; readonly policy: ReferencePolicy };
}

interface Read {
  readonly uri: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads and parses one document. Undefined after a report. */
export async function loadDocument(
  request: DocumentRequest,
  report: Report,
): Promise<SpecDocument | undefined> {
  const read = await readBytes(request, report);
  if (read === undefined) return undefined;
  const { uri, file, bytes } = read;
  const decoded = decodeText(bytes);
  if ("invalidAt" in decoded) {
    const { invalidAt: offset, encoding } = decoded;
    report("not-utf8", { offset, encoding }, placeInBytes(file, bytes, offset));
    return undefined;
  }
  const { text } = decoded;
  const parsed = parseOnce({ file, text, pack: request.parsed }, report);
  if (parsed === undefined) return undefined;
  return {
    uri,
    file,
    text,
    root: parsed.value,
    locate: (pointer, part) => parsed.locate(pointer, part),
  };
}

async function readBytes(request: DocumentRequest, report: Report): Promise<Read | undefined> {
  const { input } = request;
  if (input === "-") return await readStandardInput(request, report);
  return /^https?:/iu.test(input)
    ? await readUrl(request, report)
    : await readPath(request, report);
}

async function readStandardInput(
  { readStdin, reference }: DocumentRequest,
  report: Report,
): Promise<Read | undefined> {
  const bytes = await readStdin();
  if (bytes.length <= limits.bytes) return { uri: "stdin:", file: "-", bytes };
  report("too-large", { file: "-", limit: limits.bytes }, reference?.place);
  return undefined;
}

async function readUrl(
  { input, fetch, lookup = lookupAddresses, allow, reference, ...hands }: DocumentRequest,
  report: Report,
): Promise<Read | undefined> {
  const { place, policy } = reference ?? {};
  const request =
    policy === undefined
      ? requestByFetch(fetch)
      : (hands.requestReference ?? requestGuarded({ lookup, ...policy }));
  const refusal = ({ href, origin }: URL) =>
    policy === undefined ? refuseOrigin(origin, allow?.origins ?? []) : policy.refusal(href, input);
  const fetched = await fetchSource({ url: input, request, refusal });
  switch (fetched.kind) {
    case "read":
      return { uri: fetched.url, file: input, bytes: fetched.bytes };
    case "too-large":
      report("too-large", { file: input, limit: limits.bytes }, place);
      return undefined;
    case "unreadable":
      report("url-unreadable", { url: input, reason: fetched.reason }, place);
      return undefined;
  }
}

/** The maintainer named one origin, and may have allowed others. */
function refuseOrigin(origin: string, allowed: readonly string[]): string | undefined {
  return allowed.includes(origin) ? undefined : "that is another origin";
}

async function readPath(request: DocumentRequest, report: Report): Promise<Read | undefined> {
  const { input: path, root, reference, readFile = readFromDisk } = request;
  const { place, policy } = reference ?? {};
  const file = relative(root, path).split(sep).join("/");
  const read = await readFile({
    path,
    maxBytes: limits.bytes,
    ...(policy === undefined ? {} : { within: policy.folders }),
  });
  switch (read.kind) {
    case "read":
      return { uri: pathToFileURL(path).href, file, bytes: read.bytes };
    case "missing":
      report("file-not-found", { file, suggestion: read.suggestion }, place);
      return undefined;
    case "not-a-file":
      report("not-a-file", { file }, place);
      return undefined;
    case "refused":
      report("ref-refused", { ref: file, reason: read.reason }, place);
      return undefined;
    case "too-large":
      report("too-large", { file, limit: limits.bytes }, place);
      return undefined;
    case "unreadable":
      report("file-unreadable", { file, reason: read.reason }, place);
      return undefined;
  }
}

/** The line is found in the bytes read one by one as Latin-1, in which every byte is a character. */
function placeInBytes(file: string, bytes: Uint8Array, offset: number): Place {
  const span = { start: offset, end: offset + 1 };
  const text = new TextDecoder("latin1").decode(bytes);
  return { source: { file, text, locate: () => span }, pointer: "", span };
}
