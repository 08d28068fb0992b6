import type { Place } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../document/json-value.js";
import type { ManifestIgnored } from "./output.js";
import type { Pagination } from "./pagination.js";
import type { ReferenceSchema, Schema, SchemaId } from "./schema.js";
import type { Encoding, ParameterSerialization } from "./serialization.js";

/** An API as it is meant: everything is named and decided, and emitters only print it. */
export interface Api {
  readonly info: ApiInfo;
  /** In document order; the first absolute one is the default base URL. */
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** Shortcuts of the constructor, such as `apiKey`. */
  readonly credentials: readonly CredentialShortcut[];
  readonly operations: readonly Operation[];
  /** What the API sends on its own, where the description says so. */
  readonly webhooks?: Webhooks;
  /** The root of the class face: its members are the top-level resources. */
  readonly root: Resource;
  /** Every named schema, in document order. */
  readonly schemas: readonly NamedSchema[];
  readonly ignored: readonly ManifestIgnored[];
}

export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

export interface Server {
  /** Absolute, with its variables replaced by their defaults. */
  readonly url: string;
  readonly description?: string;
}

/** A schema that has a name of its own in the output. */
export interface NamedSchema {
  readonly id: SchemaId;
  /** The exported type. */
  readonly name: string;
  /** The exported validator. */
  readonly validator: string;
  readonly schema: Schema;
  /** Whether requests, responses or both use it: variants differ where `readOnly` or `writeOnly` matter. */
  readonly use: "both" | "request" | "response";
  /** Schemas of one cycle share a number: a reference between them must be lazy. */
  readonly cycle: number;
  /** Whether every reference to it must be lazy: it leads to so many others that building all at once has no stack. */
  readonly isBuiltApart: boolean;
  /** Whether its validator fills in defaults, itself or through what it refers to. */
  readonly fills: boolean;
  /** Where it stands in the description, with a leading `#` (and the file, where it is not the entry). */
  readonly pointer: string;
  readonly origin: Place;
  /** Whether it gathers the parameters of one place: the description has no schema for that. */
  readonly isParameterGroup: boolean;
}

export interface OperationDocs {
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: string;
}

export interface Operation {
  readonly operationId?: string;
  readonly method: string;
  /** The path template, with `{name}`. */
  readonly path: string;
  readonly docs: OperationDocs;
  readonly origin: Place;
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  /** The parameters of each place together, as an object schema by their names on the wire. */
  readonly parameterGroups: ParameterGroups;
  readonly body?: RequestBody;
  readonly responses: readonly Response[];
  /** Alternatives, each a combination of schemes; empty means that nothing is sent. */
  readonly security: readonly (readonly SecurityRequirement[])[];
  /** The scopes that tokens are asked for with, by the schemes whose tokens the client obtains; absent where none are needed. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  /** A server that the operation or its path item names instead of the API's. */
  readonly server?: string;
  readonly names: OperationNames;
  /** The header that carries the idempotency key, where the description declares one. */
  readonly idempotencyHeader?: string;
  /** How its pages follow each other, where it has pages. */
  readonly pagination?: Pagination;
  /** Where the values are that logs must not show. */
  readonly sensitive?: SensitiveValues;
}

/**
 * In bodies JSON Pointers, in which a step `**` stands for any depth and the empty pointer for the whole body; elsewhere
 * names on the wire, the empty one for the whole query.
 */
export type SensitiveValues = Readonly<Record<SensitivePlace, readonly string[]>>;

export type SensitivePlace = "request" | "response" | "path" | "query" | "headers";

/** The webhooks of an API (OpenAPI 3.1.2, section 4.8.1.1) as the events of one exported union. */
export interface Webhooks {
  /** The exported type of every event. */
  readonly type: string;
  /** Whether `type` is the named payload of all webhooks, so that nothing is left to declare. */
  readonly isDeclared: boolean;
  /** In document order; never empty. */
  readonly webhooks: readonly Webhook[];
  readonly events: WebhookEvents;
}

/** Payloads that a property tells apart are the events; others are wrapped with the webhook's name. */
export type WebhookEvents =
  | { readonly by: "tag"; readonly tag: string; readonly payloads: readonly TaggedPayload[] }
  | { readonly by: "name"; readonly wrappers: readonly WebhookWrapper[] };

export interface Webhook {
  readonly name: string;
  readonly operationId?: string;
  readonly method: string;
  readonly pointer: string;
  readonly docs: OperationDocs;
  readonly payload: WebhookPayload;
}

/** What the body of a webhook is; what is neither JSON nor bytes is given as its text. */
export type WebhookPayload =
  | { readonly body: "json"; readonly schema: Schema }
  | { readonly body: "text" | "bytes" | "nothing" };

export interface TaggedPayload {
  readonly schema: Schema;
  /** What the tag holds. */
  readonly values: readonly JsonValue[];
}

export interface WebhookWrapper {
  /** The exported type. */
  readonly type: string;
  readonly webhook: Webhook;
}

/** Every name that an operation gives to the output. */
export interface OperationNames {
  /** The standalone function. */
  readonly function: string;
  /** The path of property names from the client to the resource. */
  readonly resource: readonly string[];
  /** The method of the resource. */
  readonly member: string;
  /** The module, relative to the output folder. */
  readonly file: string;
  /** The types that the operation's module exports. */
  readonly options: string;
  readonly failure: string;
}

/** What a Tag Object says to people. */
export interface Tag {
  readonly summary?: string;
  readonly description?: string;
  /** The names of the tags that it belongs to, the outermost first (`parent`, OpenAPI 3.2). */
  readonly ancestors: readonly string[];
}

/** A node of the class face. */
export interface Resource {
  /** The property on its parent; empty for the root. */
  readonly property: string;
  /** The class, such as `CheckoutSessionsResource`. */
  readonly className: string;
  /** The module of its functions and its class, relative to the output folder. */
  readonly file: string;
  readonly path: readonly string[];
  /** What the tag that all its operations share says of them. */
  readonly tag?: Tag;
  readonly operations: readonly Operation[];
  readonly children: readonly Resource[];
}

export type ParameterLocation = "path" | "query" | "header" | "cookie" | "querystring";

/** References to the object schemas of the places that have parameters. */
export type ParameterGroups = Readonly<Partial<Record<ParameterGroupPlace, ReferenceSchema>>>;

export type ParameterGroupPlace = "path" | "query" | "headers" | "cookies";

export interface Parameter {
  /** As on the wire. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly serialization: ParameterSerialization;
  readonly origin: Place;
}

/** How the bytes of a media type are made from a value and read into one. */
export type Codec =
  "json" | "form" | "multipart" | "multipartMixed" | "text" | "binary" | StreamCodec;

/** How the items of a body that is read as it comes follow each other; `schema` is that of one item. */
export type StreamCodec = "eventStream" | "jsonLines" | "jsonSequence";

export interface MediaType {
  /** As written, such as `application/json; charset=utf-8`. */
  readonly type: string;
  readonly codec: Codec;
  readonly schema: Schema;
  /** Of an event stream: what its events hold. */
  readonly events?: EventRule;
  /** Per property of a form or multipart body. */
  readonly encoding: Readonly<Record<string, Encoding>>;
  /** Of the parts of a multipart body by their positions, and of those behind them. */
  readonly prefixEncoding?: readonly Encoding[];
  readonly itemEncoding?: Encoding;
}

export interface EventRule {
  /** Whether the `data` of an event is JSON or text. */
  readonly data: "json" | "text";
  /** Whether the schema describes whole events, or their `data` alone. */
  readonly of: "event" | "data";
}

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  /** The default first: JSON where there is one. */
  readonly content: readonly MediaType[];
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description?: string;
  /** Empty when the description declares no content; where it is JSON, nothing else. */
  readonly content: readonly MediaType[];
  /** The streams and bytes that the description declares beside JSON, for callers who ask for them. */
  readonly choices: readonly MediaType[];
  readonly headers: readonly ResponseHeader[];
  /** The headers together, as an object schema by the names that the description gives them. */
  readonly headerGroup?: ReferenceSchema;
}

export interface ResponseHeader {
  readonly name: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly required: boolean;
  readonly schema: Schema;
  readonly serialization: ParameterSerialization;
}

export interface SecurityRequirement {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

export type SecurityScheme = { readonly name: string; readonly description?: string } & (
  | {
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly parameter: string;
    }
  | { readonly type: "http"; readonly scheme: "basic" | "bearer" }
  | {
      readonly type: "oauth2";
      /** Absolute; only where the description declares the client credentials flow. */
      readonly tokenUrl?: string;
      readonly scopes: readonly string[];
    }
  | { readonly type: "openIdConnect"; readonly url: string }
  | { readonly type: "unsupported"; readonly wording: string }
);

export interface CredentialShortcut {
  /** The option of the constructor. */
  readonly option: string;
  readonly scheme: string;
  readonly env: string | undefined;
}

/** A JSON value that documentation shows. */
export type Example = JsonValue;
