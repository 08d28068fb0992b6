import ipaddr from "ipaddr.js";

/** Whether an address is one of the public internet, and not of this machine, its network or a special purpose. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const isGlobal = parsed.kind() === "ipv4" || parsed.match(ipaddr.parseCIDR(globalUnicast));
  return isGlobal && parsed.range() === "unicast";
}

/** What is assigned of IPv6 (RFC 4291, section 2.4): `::7f00:1` is none of it. */
const globalUnicast = "2000::/3";

/** Whether a text is an address, or a range of them in CIDR notation. */
export function isAddressRange(text: string): boolean {
  return ipaddr.isValidCIDR(text) || isWholeAddress(text);
}

/** Whether an address is one of those listed, or in a range of them. */
export function isListedAddress(address: string, listed: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return listed.some((range) => {
    if (!ipaddr.isValidCIDR(range)) {
      return parsed.toString() === ipaddr.process(range).toString();
    }
    const [network, bits] = ipaddr.parseCIDR(range);
    return network.kind() === parsed.kind() && parsed.match(network, bits);
  });
}

/** The library also takes `1` and `0x7f.1`, which nobody means. */
function isWholeAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}
