import type { Call } from "../call.js";
import type { NamedMediaType } from "../media-type.js";

/** What fetch accepts as a body, on every platform. */
export type BodyContent = string | Blob | FormData | ArrayBuffer | ReadableStream<Uint8Array>;

/** A body that is ready to be sent. */
export interface EncodedBody {
  readonly content: BodyContent;
  /** Undefined where fetch itself writes the header (multipart's boundary). */
  readonly contentType: string | undefined;
}

/** How one media type is written and read. */
export interface BodyCodec {
  /** Writes a value; throws a plain error, with a message for the caller, for what it cannot write. */
  readonly encode?: (value: unknown, media: NamedMediaType) => EncodedBody;
  /** Reads a body that was received whole. */
  readonly decode?: (bytes: Uint8Array<ArrayBuffer>, contentType: string) => unknown;
  /** Reads a body as it comes; the deadline ends at the headers then. */
  readonly stream?: (source: StreamSource) => unknown;
}

/** A response whose body is read as it comes. */
export interface StreamSource {
  readonly call: Call;
  readonly response: Response;
  readonly media: NamedMediaType;
}
