import { refuseType, tell, type Check, type Checked } from "./check.js";

/** Strings of a format, as plans refer to them. */
export function formatCheck(name: string, isFormat: (text: string) => boolean): Checked {
  const issue = { code: "invalid_format", message: `Invalid ${words[name] ?? name}` };
  const check: Check = (value, left, walk) =>
    typeof value === "string"
      ? isFormat(value) || tell(walk, left, issue)
      : refuseType("string", value, left, walk);
  return { checkFor: () => check };
}

/** The formats that zod calls by other names. */
const words: Readonly<Record<string, string>> = {
  email: "email address",
  uuid: "UUID",
  date: "ISO date",
  time: "ISO time",
  duration: "ISO duration",
  ipv4: "IPv4 address",
  ipv6: "IPv6 address",
};
