import type { JsonValue } from "../document/json-value.js";
import type { SeverityRule } from "../diagnostics/severity-rule.js";
import type { IdempotencyRule } from "./idempotency.js";
import type { PaginationRule } from "./pagination.js";

/** What the maintainer asked for: the configuration with every default filled in. Paths are absolute. */
export interface Settings {
  /** What the maintainer calls the description, where there are several. */
  readonly name: string | undefined;
  /** An absolute path, an `http(s)` URL, or `-` for standard input. */
  readonly input: string;
  /** What is laid over the description, in this order: absolute paths or `http(s)` URLs. */
  readonly overlays: readonly string[];
  /** Changes the entry document, after the overlays. */
  readonly transform?: ((document: JsonValue) => unknown) | undefined;
  /** The absolute path of the folder that the SDK is written to. */
  readonly output: string;
  /** The folder that shown paths are relative to. */
  readonly root: string;
  readonly client: ClientSettings;
  /** What references may lead to beside the entry's folder or origin. */
  readonly allow: AllowSettings;
  readonly validators: "zod" | "zod/mini" | false;
  /** Whether `openapi.ts` is written. */
  readonly openapi: boolean;
  /** What lays out the output; `false`: nothing does. */
  readonly formatter: "prettier" | "oxfmt" | false;
  /** The absolute path of the folder in which runs remember; `false`: they do not. */
  readonly cache: string | false;
  /** The extension of relative imports in the output. */
  readonly importExtension: ".js" | ".ts" | "";
  /** Placement of operations, by operationId or by `METHOD /path`. */
  readonly operations: Readonly<Record<string, OperationSettings>>;
  /** Names of types, by JSON pointer (`#/components/schemas/File`). */
  readonly names: Readonly<Record<string, string>>;
  /** Whether `format` is asserted or only an annotation. */
  readonly formats: "assert" | "annotate";
  /** Whether the validators fill in the `default` of an absent property, or only document it. */
  readonly defaults: "apply" | "document";
  /** Whether a schema with `properties` or `items` but no `type` is read as if it named that type. */
  readonly inferTypes: boolean;
  /** What `{ nullable: true }` without any other keyword stands for in 3.0: every value (the standard), or null. */
  readonly bareNullable: "unknown" | "null";
  /** Whether `nullable` beside a `type` in a 3.1 document widens to null with a warning, or is an error. */
  readonly nullableIn31: "widen" | "error";
  /** Whether pages are looked for where names and types make them evident. */
  readonly pagination: "detect" | false;
  /** How much diagnostics matter, where that is not what the catalogue says; the last rule that applies counts. */
  readonly severities: readonly SeverityRule[];
  /** Which operations are generated: those that a filter of `include` names (all when it is empty), without those of `exclude`. */
  readonly include: readonly OperationFilter[];
  readonly exclude: readonly OperationFilter[];
}

export interface AllowSettings {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** Such as `https://schemas.example.com`, without a path. */
  readonly origins: readonly string[];
  /** Addresses and ranges of them that are not public. */
  readonly addresses: readonly string[];
}

/** A choice of operations. */
export interface OperationFilter {
  /** As the maintainer wrote it. */
  readonly written: string;
  readonly by: "tag" | "id" | "path" | "webhook";
  /** A glob over the tag, the operationId, the path, or the name of the webhook. */
  readonly pattern: string;
  /** In capitals; absent: every method. */
  readonly method?: string | undefined;
}

export interface ClientSettings {
  /** The name of the client class, and the prefix of its error guard. */
  readonly name: string;
  /** The environment variable that overrides the base URL. */
  readonly baseUrlEnv: string | undefined;
  /** Shortcuts of the constructor, by option name. */
  readonly credentials: Readonly<Record<string, CredentialSettings>>;
}

export interface CredentialSettings {
  /** The name of a security scheme of the description. */
  readonly scheme: string;
  /** The environment variable that is read when the option is omitted. */
  readonly env: string | undefined;
}

export interface OperationSettings {
  readonly resource?: readonly string[] | undefined;
  readonly member?: string | undefined;
  readonly function?: string | undefined;
  /** How its pages follow each other; false: not at all. */
  readonly pagination?: PaginationRule | false | undefined;
  /** Whether an idempotency key makes it safe to repeat, and which header carries the key. */
  readonly idempotency?: IdempotencyRule | undefined;
}
