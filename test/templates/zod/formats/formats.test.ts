import { describe, expect, test } from "vitest";
import { isByte } from "../../../../templates/zod/formats/byte.js";
import { isDateTime } from "../../../../templates/zod/formats/date-time.js";
import { isDate } from "../../../../templates/zod/formats/date.js";
import { isDuration } from "../../../../templates/zod/formats/duration.js";
import { isEmail } from "../../../../templates/zod/formats/email.js";
import { isHostname } from "../../../../templates/zod/formats/hostname.js";
import { isIdnEmail } from "../../../../templates/zod/formats/idn-email.js";
import { isIdnHostname } from "../../../../templates/zod/formats/idn-hostname.js";
import { isIpv4 } from "../../../../templates/zod/formats/ipv4.js";
import { isIpv6 } from "../../../../templates/zod/formats/ipv6.js";
import { isIriReference } from "../../../../templates/zod/formats/iri-reference.js";
import { isIri } from "../../../../templates/zod/formats/iri.js";
import { isJsonPointer } from "../../../../templates/zod/formats/json-pointer.js";
import { isRegex } from "../../../../templates/zod/formats/regex.js";
import { isRelativeJsonPointer } from "../../../../templates/zod/formats/relative-json-pointer.js";
import { isTime } from "../../../../templates/zod/formats/time.js";
import { isUriReference } from "../../../../templates/zod/formats/uri-reference.js";
import { isUriTemplate } from "../../../../templates/zod/formats/uri-template.js";
import { isUri } from "../../../../templates/zod/formats/uri.js";
import { isUuid } from "../../../../templates/zod/formats/uuid.js";

/** A row a format; the official suite, which the conformance run asks, has a thousand cases more. */
const rows: readonly {
  readonly name: string;
  readonly accepts: (text: string) => boolean;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}[] = [
  {
    name: "date",
    accepts: isDate,
    good: ["2024-02-29", "2000-02-29", "0001-01-01"],
    bad: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "2024-04-31"],
  },
  {
    name: "time",
    accepts: isTime,
    good: ["23:59:60Z", "00:00:00.123z", "15:59:60-08:00", "12:00:00+23:59"],
    bad: ["12:00:00", "24:00:00Z", "12:00:60Z", "12:00:00+24:00", "12:00:00Z+01:00"],
  },
  {
    name: "date-time",
    accepts: isDateTime,
    good: ["2016-12-31T23:59:60Z", "2024-02-29t12:00:00.5+05:30"],
    bad: ["2024-02-29 12:00:00Z", "2024-02-30T12:00:00Z", "2024-02-29", "2024-02-29T12:00:00Z\n"],
  },
  {
    name: "duration",
    accepts: isDuration,
    good: ["P1Y2M3DT4H5M6S", "PT0S", "P2W", "P1M"],
    bad: ["P", "PT", "P1Y2D", "P1WT1H", "PT0.5S", "1D", "P1D "],
  },
  {
    name: "email",
    accepts: isEmail,
    good: ["a@b", '"a b"@example.com', "a+b@example.com", "a@[127.0.0.1]", "a@[IPv6:::1]"],
    bad: ["a", "@b", "a@", ".a@b", "a..b@c", "a b@c", "a@-b", `${"a".repeat(65)}@b`, "ä@b"],
  },
  { name: "idn-email", accepts: isIdnEmail, good: ["실례@실례.테스트"], bad: ["실례", "a b@실례"] },
  {
    name: "hostname",
    accepts: isHostname,
    good: ["example.com", "1host", "a--b", "xn--9n2bp8q"],
    bad: ["", ".", "a.", "-a", "a-", "a_b", "xn--X", `${"a".repeat(64)}.com`],
  },
  {
    name: "idn-hostname",
    accepts: isIdnHostname,
    good: ["실례.테스트", "example.com", "l·l", "faß"],
    bad: ["a·b", "〮실례", "", "אa"],
  },
  {
    name: "ipv4",
    accepts: isIpv4,
    good: ["0.0.0.0", "255.255.255.255"],
    bad: ["256.0.0.1", "01.0.0.1", "1.2.3", "1.2.3.4.5", "1.2.3.4 ", "1.2.3."],
  },
  {
    name: "ipv6",
    accepts: isIpv6,
    good: ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "::ffff:192.168.0.1", "1:2:3:4:5:6:1.2.3.4"],
    bad: [
      "",
      ":",
      "1::2::3",
      "12345::",
      "1:2:3:4:5:6:7",
      "::1%eth0",
      "1:2:3:4:5:6:7::8",
      "::1.2.3",
    ],
  },
  {
    name: "uri",
    accepts: isUri,
    good: ["http://[::1]:80/?a#b", "urn:a:b", "mailto:a@b", "a:", "http://a/%20"],
    bad: [
      "/a",
      "//a",
      "http://a b",
      "http://a/%2",
      "http://[::1",
      "http://a:b",
      "1a:b",
      "http://ä",
    ],
  },
  {
    name: "uri-reference",
    accepts: isUriReference,
    good: ["", "a", "/a?b#c", "//a/b", "./a:b", "#"],
    bad: ["a b", "\\a", "1:b", "/[a]", "//a@b@c", "#a#b"],
  },
  {
    name: "uri-template",
    accepts: isUriTemplate,
    good: ["/a/{b}", "{?a,b*,c:3}", "{+a.b}", "a'b"],
    bad: ["{", "{}", "{a", "a}", "{a:0}", "a b", "%2"],
  },
  { name: "iri", accepts: isIri, good: ["http://ä.com/ü?ö"], bad: ["ä", "http://a b"] },
  { name: "iri-reference", accepts: isIriReference, good: ["ä", "/ü#ö"], bad: ["\\ä", "a b"] },
  {
    name: "uuid",
    accepts: isUuid,
    good: ["2eb8aa08-AA98-11ea-b4aa-73b441d16380", "00000000-0000-0000-0000-000000000000"],
    bad: ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g"],
  },
  {
    name: "json-pointer",
    accepts: isJsonPointer,
    good: ["", "/", "/a~0b/~1", "/\n"],
    bad: ["a", "/~", "/~2", "#/a"],
  },
  {
    name: "relative-json-pointer",
    accepts: isRelativeJsonPointer,
    good: ["0", "1/a", "2#", "0+1/a"],
    bad: ["/a", "01", "-1", "0##", ""],
  },
  { name: "regex", accepts: isRegex, good: ["^a{2}$", "\\p{L}"], bad: ["(", "\\Z", "a{2,1}"] },
  {
    name: "byte",
    accepts: isByte,
    good: ["", "Zg==", "Zm8=", "Zm9v", "+/+/"],
    bad: ["Zg=", "Z===", "Zm 9", "Z-_v", "Zg==Zg==", "===="],
  },
];

describe("a format", () => {
  test.each(rows)("$name accepts what its standard does", ({ accepts, good }) => {
    expect(good.filter((text) => !accepts(text))).toEqual([]);
  });

  test.each(rows)("$name refuses what its standard does", ({ accepts, bad }) => {
    expect(bad.filter(accepts)).toEqual([]);
  });

  test.each(rows)("$name answers at once about a long text", ({ accepts }) => {
    const started = performance.now();
    for (const part of ["a", "1", "-", "a.", "%41", "{a}", ":", "/~0", '"']) {
      accepts(part.repeat(100_000));
      accepts(`${part.repeat(100_000)}!`);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
