import type { StringFormat } from "../../ir/schema.js";
import { isByte } from "../../../templates/zod/formats/byte.js";
import { isDateTime } from "../../../templates/zod/formats/date-time.js";
import { isDate } from "../../../templates/zod/formats/date.js";
import { isDuration } from "../../../templates/zod/formats/duration.js";
import { isEmail } from "../../../templates/zod/formats/email.js";
import { isHostname } from "../../../templates/zod/formats/hostname.js";
import { isIdnEmail } from "../../../templates/zod/formats/idn-email.js";
import { isIdnHostname } from "../../../templates/zod/formats/idn-hostname.js";
import { isIpv4 } from "../../../templates/zod/formats/ipv4.js";
import { isIpv6 } from "../../../templates/zod/formats/ipv6.js";
import { isIriReference } from "../../../templates/zod/formats/iri-reference.js";
import { isIri } from "../../../templates/zod/formats/iri.js";
import { isJsonPointer } from "../../../templates/zod/formats/json-pointer.js";
import { isRegex } from "../../../templates/zod/formats/regex.js";
import { isRelativeJsonPointer } from "../../../templates/zod/formats/relative-json-pointer.js";
import { isTime } from "../../../templates/zod/formats/time.js";
import { isUriReference } from "../../../templates/zod/formats/uri-reference.js";
import { isUriTemplate } from "../../../templates/zod/formats/uri-template.js";
import { isUri } from "../../../templates/zod/formats/uri.js";
import { isUuid } from "../../../templates/zod/formats/uuid.js";

/** What the validators ask of each format: the very modules that they import. */
export const formatPredicates: Readonly<Record<StringFormat, (text: string) => boolean>> = {
  byte: isByte,
  "date-time": isDateTime,
  date: isDate,
  duration: isDuration,
  email: isEmail,
  hostname: isHostname,
  "idn-email": isIdnEmail,
  "idn-hostname": isIdnHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  "iri-reference": isIriReference,
  iri: isIri,
  "json-pointer": isJsonPointer,
  regex: isRegex,
  "relative-json-pointer": isRelativeJsonPointer,
  time: isTime,
  "uri-reference": isUriReference,
  "uri-template": isUriTemplate,
  uri: isUri,
  uuid: isUuid,
};
