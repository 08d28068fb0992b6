import type { ApiCall, ResponseWithData } from "../api-call.js";
import type { CallFailure } from "../errors/call-failure.js";
import type { PagedCall } from "../pagination/paged-call.js";

/** Data with the response that it came in, and the headers that the response declares, decoded. */
export interface ResponseWithHeaders<Data, DeclaredHeaders> extends ResponseWithData<Data> {
  readonly declaredHeaders: DeclaredHeaders;
}

/** What `.result()` gives where responses declare headers. */
export type HeadersResult<Data, Failure, DeclaredHeaders> =
  | ({ readonly ok: true } & ResponseWithHeaders<Data, DeclaredHeaders>)
  | {
      readonly ok: false;
      readonly error: Failure | CallFailure;
      readonly response?: Response | undefined;
    };

/** A call whose responses declare headers. */
export interface HeadersCall<Data, Failure, DeclaredHeaders> extends ApiCall<Data, Failure> {
  result(): Promise<HeadersResult<Data, Failure, DeclaredHeaders>>;
  withResponse(): Promise<ResponseWithHeaders<Data, DeclaredHeaders>>;
}

/** A call in pages, each of which declares headers. */
export interface PagedHeadersCall<Item, Page, Failure, DeclaredHeaders> extends PagedCall<
  Item,
  Page,
  Failure
> {
  result(): Promise<HeadersResult<Page, Failure, DeclaredHeaders>>;
  withResponse(): Promise<ResponseWithHeaders<Page, DeclaredHeaders>>;
}

/**
 * Gives a call the type of its headers. The emitter writes the type and `declaredHeaders` of the operation, which puts them
 * there, from the same description.
 */
export function withHeaders<Item, Page, Failure, DeclaredHeaders>(
  call: PagedCall<Item, Page, Failure>,
): PagedHeadersCall<Item, Page, Failure, DeclaredHeaders>;
export function withHeaders<Data, Failure, DeclaredHeaders>(
  call: ApiCall<Data, Failure>,
): HeadersCall<Data, Failure, DeclaredHeaders>;
export function withHeaders(call: object): object {
  return call;
}
