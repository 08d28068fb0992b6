import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isListedAddress, isPublicAddress } from "../ir/ip-addresses.js";
import type { Settings } from "../ir/settings.js";
import type { LookupAddresses } from "./fetch/lookup-addresses.js";
import { realPathOf } from "./read-source.js";
import { refusePath } from "./refuse-path.js";

/** What may be read because a description refers to it. */
export interface ReferencePolicy {
  /** Why a document is not read for one that refers to it; undefined when it may be. The real path is checked on reading. */
  readonly refusal: (uri: string, from: string) => string | undefined;
  /** The real paths of the folders in which files may lie. */
  readonly folders: readonly string[];
  /** Whether a host of an allowed URL may be where this address leads. */
  readonly isAllowedAddress: (url: URL, address: string) => boolean;
}

export interface ReferencePolicyInput {
  /** The URI of the entry document. */
  readonly entry: string;
  readonly allow: Settings["allow"];
  readonly lookup: LookupAddresses;
}

/**
 * References stay in the folder of the entry, or on its origin, unless the maintainer allows more. Private addresses are
 * for hosts that the maintainer has named by an address or as `localhost`, or that the entry came from.
 */
export async function createReferencePolicy({
  entry,
  allow,
  lookup,
}: ReferencePolicyInput): Promise<ReferencePolicy> {
  const isFile = entry.startsWith("file:");
  const own = isFile ? [dirname(fileURLToPath(entry))] : [];
  const folders = [...own, ...allow.folders];
  const origins = new Set([...(isWeb(entry) ? [new URL(entry).origin] : []), ...allow.origins]);
  const entryAddresses = isWeb(entry) ? await privateAddressesOf(new URL(entry), lookup) : [];
  return {
    folders: await Promise.all(folders.map(realPathOf)),
    refusal: (uri, from) => refusal({ uri, from }, { folders, origins }),
    isAllowedAddress(url, address) {
      if (isPublicAddress(address) || isListedAddress(address, allow.addresses)) return true;
      if (origins.has(url.origin) && isLocalName(url.hostname)) return true;
      return isWeb(entry) && url.host === new URL(entry).host && entryAddresses.includes(address);
    },
  };
}

interface Bounds {
  readonly folders: readonly string[];
  readonly origins: ReadonlySet<string>;
}

function refusal(
  { uri, from }: { readonly uri: string; readonly from: string },
  { folders, origins }: Bounds,
): string | undefined {
  if (!URL.canParse(uri)) {
    return from === "stdin:"
      ? "a description from standard input has no folder to read from"
      : "it is not a URI";
  }
  const { protocol, origin, host, username, password } = new URL(uri);
  if (/^https?:$/u.test(protocol)) {
    if (username !== "" || password !== "") return "it holds credentials";
    if (origins.has(origin)) return undefined;
    return origins.size === 0
      ? "nothing is fetched from the network"
      : `\`${origin}\` is not an allowed origin`;
  }
  if (protocol !== "file:") return `the scheme \`${protocol}\` is not allowed`;
  if (isWeb(from)) return "a document from the network cannot refer to a file";
  if (host !== "" || /%2f|%5c|%00/iu.test(uri)) return "it is not a path of this machine";
  return refusePath(fileURLToPath(uri), folders);
}

/** Names that mean this machine or an address by themselves, so that who writes them knows where they lead. */
function isLocalName(hostname: string): boolean {
  return /^(?:.+\.)?localhost$|^[\d.]+$|^\[/u.test(hostname);
}

/** The addresses of a host when all of them are private: then it is a host of the maintainer's own network. */
async function privateAddressesOf(url: URL, lookup: LookupAddresses): Promise<readonly string[]> {
  const found = await lookup(url.hostname).catch(() => []);
  const addresses = found.map(({ address }) => address);
  return addresses.some(isPublicAddress) ? [] : addresses;
}

function isWeb(uri: string): boolean {
  return /^https?:/iu.test(uri);
}
