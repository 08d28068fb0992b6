import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { LookupAddresses } from "./lookup-addresses.js";

/** An answer whose body has not been read. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  readonly cancel: () => Promise<void>;
}

/** Asks for one URL and follows nothing. Throws what the network throws. */
export type RequestDocument = (url: URL, signal: AbortSignal) => Promise<Answer>;

/** A request that was not made, because of where it would have gone. */
export class AddressRefusedError extends Error {
  constructor(address: string) {
    super(`it leads to the private address ${address}`);
    this.name = "AddressRefusedError";
  }
}

const accept = "application/json, application/yaml, text/yaml, */*;q=0.5";

/** For what the maintainer names: any address. */
export function requestByFetch(fetch: typeof globalThis.fetch): RequestDocument {
  return async (url, signal) => {
    const response = await fetch(url.href, { redirect: "manual", signal, headers: { accept } });
    return {
      status: response.status,
      location: response.headers.get("location") ?? undefined,
      body: response.body ?? empty(),
      cancel: async () => {
        await response.body?.cancel();
      },
    };
  };
}

export interface GuardedRequest {
  readonly lookup: LookupAddresses;
  readonly isAllowedAddress: (url: URL, address: string) => boolean;
}

/**
 * For what a description names. The addresses of a name are judged in the look-up that the connection itself makes, so
 * that a second answer of the name server changes nothing. No credentials, cookies or proxies are involved.
 */
export function requestGuarded({ lookup, isAllowedAddress }: GuardedRequest): RequestDocument {
  return async (url, signal) => {
    const literal = url.hostname.replace(/^\[|\]$/gu, "");
    if (isIP(literal) !== 0 && !isAllowedAddress(url, literal)) {
      throw new AddressRefusedError(literal);
    }
    const judge: LookupFunction = (host, options, callback) => {
      lookup(host).then(
        (found) => {
          const refused = found.find(({ address }) => !isAllowedAddress(url, address));
          const [first] = found;
          if (refused !== undefined) callback(new AddressRefusedError(refused.address), []);
          else if (options.all === true) callback(null, [...found]);
          else callback(null, first?.address ?? "", first?.family);
        },
        (error: unknown) => {
          callback(error instanceof Error ? error : new Error(String(error)), []);
        },
      );
    };
    const message = await send(url, { signal, lookup: judge });
    return {
      status: message.statusCode ?? 0,
      location: message.headers.location,
      body: message,
      cancel: async () => {
        message.destroy();
        await Promise.resolve();
      },
    };
  };
}

function send(
  url: URL,
  options: { readonly signal: AbortSignal; readonly lookup: LookupFunction },
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept alive was judged for another request.
    request(url, { ...options, agent: false, headers: { accept } }, resolve)
      .on("error", reject)
      .end();
  });
}

async function* empty(): AsyncGenerator<Uint8Array> {
  // Nothing comes.
}
