/** A file of the SDK before it is formatted. */
export interface EmittedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** A statement each, or the imports: texts that may be formatted apart and are joined with an empty line; verbatim files have exactly one. */
  readonly blocks: readonly string[];
  /** The formatter lays out blocks; `verbatim` files are written as they are. */
  readonly layout: "formatted" | "verbatim";
}

/** A file of the SDK as it is written: LF line ends, one newline at the end. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** What `emit` hands on: the files, and the manifest without the hashes that only the final texts have. */
export interface EmittedSdk {
  readonly files: readonly EmittedFile[];
  readonly manifest: ManifestDraft;
}

/** `manifest.json` without `files`: what was generated from what. Pointers have a leading `#`. */
export interface ManifestDraft {
  readonly generator: { readonly name: string; readonly version: string };
  readonly source: {
    /** Relative to the project, with `/`; a URL; or `-` for standard input. */
    readonly path: string;
    /** Over the text with LF line ends. */
    readonly sha256: string;
    /** What was laid over it, in this order; absent where nothing was. */
    readonly overlays?: readonly { readonly path: string; readonly sha256: string }[];
    readonly openapi: string;
    readonly title: string;
    readonly version: string;
  };
  readonly schemas: readonly ManifestSchema[];
  readonly operations: readonly ManifestOperation[];
  readonly ignored: readonly ManifestIgnored[];
}

export interface ManifestSchema {
  readonly pointer: string;
  readonly type: string;
  /** Absent when validators are off. */
  readonly validator?: string;
  readonly use: "both" | "request" | "response";
}

export interface ManifestOperation {
  readonly kind: "operation" | "webhook";
  readonly pointer: string;
  readonly operationId?: string;
  readonly method: string;
  /** The path template; the name of a webhook. */
  readonly path: string;
  readonly function: string;
  readonly resource: readonly string[];
  readonly member: string;
  readonly file: string;
}

/** An assertion of the description that the validators do not enforce. */
export interface ManifestIgnored {
  readonly pointer: string;
  readonly keyword: string;
  readonly reason: string;
}

export interface Manifest extends ManifestDraft {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}
