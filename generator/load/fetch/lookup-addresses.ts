import { lookup as lookupName } from "node:dns/promises";

/** All addresses of a name. */
export type LookupAddresses = (
  name: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** As the system resolves it. */
export const lookupAddresses: LookupAddresses = (name) => lookupName(name, { all: true });
