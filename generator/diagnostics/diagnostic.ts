import type { DiagnosticCode } from "./catalogue.js";

/** How much a problem matters: an error stops the run before anything is written. */
export type Severity = "error" | "warning" | "info";

/** A half-open range of UTF-16 offsets in a source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which half of a member a place means: its name or its value. */
export type Part = "key" | "value";

/** A text that diagnostics point into. Positions are computed only when somebody asks. */
export interface Source {
  /** The name that a user recognizes: a path relative to the working directory, a URL, or `-`. */
  readonly file: string;
  readonly text: string;
  /** The span of what an RFC 6901 pointer leads to, or of its nearest ancestor that exists. */
  locate(pointer: string, part: Part): Span;
  /** Where a value was written, when it is not this text alone that the values come from; absent: in this text. */
  trace?(pointer: string): Place;
}

/** Where a place is for people: lines and columns are 1-based, columns count UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive, and on the same line: a longer span is cut at the end of its first line. */
  readonly endColumn: number;
  /** The text of the line, without its line end. */
  readonly lineText: string;
  /** With the leading `#`; absent where an exact span stands for a text that could not be parsed. */
  readonly pointer?: string;
}

/** Where a problem is: a source and an RFC 6901 pointer into it (without the leading `#`). */
export interface Place {
  readonly source: Source;
  readonly pointer: string;
  /** What the frame underlines; the value when absent. */
  readonly part?: Part;
  /** An exact span (a syntax error has no pointer that leads to it). */
  readonly span?: Span;
  /** What was found when somebody asked before: the source need not be looked at again. */
  readonly found?: Position;
}

/** A second place that explains the first, such as the other half of a collision. */
export interface RelatedPlace {
  readonly message: string;
  readonly place: Place;
}

/** One thing that a user should know, with what to do about it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place?: Place;
  readonly related: readonly RelatedPlace[];
}
