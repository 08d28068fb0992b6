import type { DiagnosticCode } from "./diagnostics/catalogue.js";
import type { PaginationRule } from "./ir/pagination.js";

/**
 * What a maintainer writes in `clientwright.config.ts`. Relative paths start from that file. Flags of the command
 * line override it; their relative paths start from the working directory.
 */
export interface Config {
  /** What `--only` calls this description, where a configuration holds several. Default: none. */
  readonly name?: string | undefined;
  /** The API description: a file, an `http(s)` URL, or `-` for standard input. */
  readonly input: string;
  /**
   * Overlays (OpenAPI Overlay 1.0 and 1.1) that are laid over the description in this order: files or `http(s)` URLs. They
   * change the document that `input` names, not the files that it refers to. Default: none.
   */
  readonly overlays?: string | readonly string[] | undefined;
  /**
   * Changes the description in code, after the overlays: it gets a copy of the document that `input` names, as it was
   * written, and changes it or returns another. Integers beyond 2^53 are `bigint`s. Default: nothing is changed.
   */
  readonly transform?: Transform | undefined;
  /** The folder that the SDK is written to. It belongs to the generator: nothing else should live there. */
  readonly output: string;
  /** The folder that paths in diagnostics and in `manifest.json` are relative to. Default: that of this file. */
  readonly root?: string | undefined;
  readonly client?: ClientConfig | undefined;
  /** What references may lead to beside the folder of the description, or its origin. Default: nothing. */
  readonly allow?: AllowConfig | undefined;
  /** The library that validators are written for; `false` generates none and imports none. Default: `"zod"`. */
  readonly validators?: "zod" | "zod/mini" | false | undefined;
  /**
   * Whether `openapi.ts` is written: the types of openapi-typescript, for openapi-fetch and its family. Default: `true`.
   * Half of the output of a big API, which nothing else in it imports.
   */
  readonly openapi?: boolean | undefined;
  /**
   * What lays out the output: `"prettier"` (the default), `"oxfmt"`, which is much faster, breaks some lines elsewhere, and
   * has to be installed beside this package, or `false` for the text as it is printed, which suits output that nobody reads.
   */
  readonly formatter?: "prettier" | "oxfmt" | false | undefined;
  /**
   * Whether runs remember what they have done, so that the next one does only what has changed; a text names the folder.
   * Default: `true`, in `node_modules/.cache/clientwright`, or with the user's caches where there is no `node_modules`.
   * The folder may be deleted at any time.
   */
  readonly cache?: boolean | string | undefined;
  /** The extension of relative imports in the output. Default: `".js"`. */
  readonly importExtension?: ".js" | ".ts" | "" | undefined;
  /**
   * Where operations stand in the client, and what they are called, by operationId or by `METHOD /path`:
   * `{ "GET /v1/me": { resource: "account", member: "retrieve" } }`.
   */
  readonly operations?: Readonly<Record<string, OperationConfig>> | undefined;
  /** Names of types by JSON pointer: `{ "#/components/schemas/File": "UploadedFile" }`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Whether validators check `format` (`"assert"`, the default) or only document it (`"annotate"`). */
  readonly formats?: "assert" | "annotate" | undefined;
  /**
   * Whether validators fill in the `default` of an absent property (`"apply"`) or only document it (`"document"`, the
   * default). Applied defaults are in bodies that are sent and in what is received, nested ones too; the types of
   * responses then have the property, and those of requests may omit it.
   */
  readonly defaults?: "apply" | "document" | undefined;
  /**
   * Whether a schema with `properties` or `items` but without `type` is read as if it named that type.
   * Default: `false`, which is what JSON Schema says.
   */
  readonly inferTypes?: boolean | undefined;
  /**
   * What `{ nullable: true }` without any other keyword stands for in a 3.0 document: every value (`"unknown"`, the
   * default and the standard), or only null (`"null"`, which some authors mean).
   */
  readonly bareNullable?: "unknown" | "null" | undefined;
  /**
   * What `nullable: true` means in a 3.1 document, which has no such keyword: `"widen"` (the default) admits null
   * with a warning, `"error"` refuses the document.
   */
  readonly nullableIn31?: "widen" | "error" | undefined;
  /**
   * Whether operations whose names and types make it evident are read as paginated (`"detect"`, the default), or only
   * those that `x-pagination` or `operations` names (`false`).
   */
  readonly pagination?: "detect" | false | undefined;
  /**
   * How much diagnostics matter, by code (`{ "unknown-field": "off" }`), or as a list in which a rule can name the places
   * that it is for. The last rule that speaks of a diagnostic counts. An error that would make the output wrong stays one.
   */
  readonly severities?:
    Readonly<Partial<Record<DiagnosticCode, SeverityName>>> | readonly SeverityConfig[] | undefined;
  /**
   * The operations to generate, with the components that they need: `tag:billing`, `id:create*`, `path:/v1/**`,
   * `GET /v1/users`, `webhook:order*`. Default: all.
   */
  readonly include?: string | readonly string[] | undefined;
  /** The operations to leave out, written as in `include`; it wins over it. Default: none. */
  readonly exclude?: string | readonly string[] | undefined;
}

/** Changes the document that it is given, or returns another; the result may be a promise. */
export type Transform = (document: DescriptionObject) => unknown;

/** An API description as data. */
export interface DescriptionObject {
  [name: string]: DescriptionValue;
}

export type DescriptionValue =
  null | boolean | number | bigint | string | DescriptionValue[] | DescriptionObject;

/** How much a diagnostic matters; `off` is not shown at all. */
export type SeverityName = "error" | "warning" | "info" | "off";

/** How much one kind of diagnostic matters in some places. */
export interface SeverityConfig {
  readonly code: DiagnosticCode;
  /**
   * Where: JSON pointers that start with `#` (`#/paths/~1pets/**`), or files as diagnostics show them (`spec/shared/*`).
   * `*` stands for a part of a segment, `**` for any number of segments. Default: everywhere.
   */
  readonly paths?: string | readonly string[] | undefined;
  readonly severity: SeverityName;
}

/** What references of a description may lead to. */
export interface AllowConfig {
  /** Folders whose files may be read, with those inside of them. */
  readonly folders?: string | readonly string[] | undefined;
  /** Origins that documents may be fetched from: `https://schemas.example.com`. */
  readonly origins?: string | readonly string[] | undefined;
  /**
   * Addresses of allowed origins that are not public, alone or in CIDR notation: `10.1.0.0/16`. Not needed where the
   * origin itself names one (`http://127.0.0.1:3000`, `http://localhost:3000`), or where the description came from.
   */
  readonly addresses?: string | readonly string[] | undefined;
}

/** How consumers meet the client. */
export interface ClientConfig {
  /** The name of the client class, and the prefix of its errors. Default: `"ApiClient"`. */
  readonly name?: string | undefined;
  /** The environment variable that overrides the base URL. Default: none. */
  readonly baseUrlEnv?: string | undefined;
  /** Shortcuts of the constructor by option name: `{ apiKey: { scheme: "ApiKeyAuth", env: "ACME_API_KEY" } }`. */
  readonly credentials?: Readonly<Record<string, CredentialConfig>> | undefined;
}

/** A constructor option that is a credential. */
export interface CredentialConfig {
  /** The security scheme of the description that it is for. */
  readonly scheme: string;
  /** The environment variable that is read when the option is omitted. Default: none. */
  readonly env?: string | undefined;
}

/** What is said of one operation; what is absent is derived from the description. */
export interface OperationConfig {
  /** The property, or the path of properties, from the client to the resource: `["users", "keys"]`. */
  readonly resource?: string | readonly string[] | undefined;
  /** The method of the resource. */
  readonly member?: string | undefined;
  /** The standalone function. */
  readonly function?: string | undefined;
  /** How its pages follow each other, or `false` where it has none; it wins over `x-pagination`. */
  readonly pagination?: PaginationRule | false | undefined;
  /**
   * Whether the server repeats nothing for a call with an idempotency key, so that the client may repeat the call: `true` (the
   * declared header, else `Idempotency-Key`), the `header` that carries the key, or `false`. It wins over `x-idempotency`.
   */
  readonly idempotency?: boolean | { readonly header: string } | undefined;
}

/**
 * Gives a configuration its type: `export default defineConfig({ input: "spec.yaml", output: "sdk" })`. A list holds several
 * descriptions, each with an output of its own.
 */
export function defineConfig(config: Config | readonly Config[]): Config | readonly Config[] {
  return config;
}
