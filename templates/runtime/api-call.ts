import type { Call } from "./call.js";
import type { CallFailure } from "./errors/call-failure.js";

/** Data with the response that it came in. */
export interface ResponseWithData<Data> {
  readonly data: Data;
  readonly response: Response;
  /** The id that the server gave the request. */
  readonly requestId: string | undefined;
}

/** What `.result()` gives: data, or an error out of a closed set. */
export type CallResult<Data, Failure = never> =
  | ({ readonly ok: true } & ResponseWithData<Data>)
  | {
      readonly ok: false;
      readonly error: Failure | CallFailure;
      readonly response?: Response | undefined;
    };

/** Which views of a call have been taken. */
export interface TakenViews {
  response?: boolean;
  data?: boolean;
}

/** What the transport gives the views. */
export interface Arrival {
  readonly call: Call;
  /** Gives the data, which is read once, or rejects with the error of the call. */
  readonly read: () => Promise<unknown>;
}

/**
 * A call that is under way: `await` gives its data. It starts once, whatever views are taken; it never throws
 * synchronously, and a failure that nobody looks at is no unhandled rejection.
 */
export class ApiCall<Data, Failure = never> implements Promise<Data> {
  readonly [Symbol.toStringTag]: string = "ApiCall";
  readonly #arrival: Promise<Arrival>;
  readonly #views: TakenViews = {};

  constructor(start: (views: Readonly<TakenViews>) => Promise<Arrival>) {
    this.#arrival = start(this.#views);
  }

  /** Gives data or error as a value; never rejects. */
  async result(): Promise<CallResult<Data, Failure>> {
    this.#views.data = true;
    const { call, read } = await this.#arrival;
    const { response, operation, progress } = call;
    const result = await read().then(
      (data) => ({ ok: true, data, response, requestId: progress.requestId }),
      (error: unknown) => ({ ok: false, error, response }),
    );
    return typed(operation.receive?.(call, result) ?? result);
  }

  /** Gives the data together with the response and the request's id. */
  async withResponse(): Promise<ResponseWithData<Data>> {
    const result = await this.result();
    if (!result.ok) throw result.error;
    return result;
  }

  /**
   * Gives the response of any status, its body unread and not validated; the deadline ends at the headers, the signal
   * does not. Taken only after the request has left, its body has been read.
   */
  async asResponse(): Promise<Response> {
    this.#views.response = true;
    const { call } = await this.#arrival;
    return call.response ?? (await this.withResponse()).response;
  }

  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}

/**
 * The one place where a call's data gets its type: the emitter writes the type and the responses of the operation
 * from the same schema, data comes with a response, and every failure is one of the client's errors.
 */
function typed<Data, Failure>(result: object): CallResult<Data, Failure> {
  return result as CallResult<Data, Failure>;
}
