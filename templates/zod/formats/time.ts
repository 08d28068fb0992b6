/** `full-time` of RFC 3339, section 5.6. A leap second is one only at the end of a day in UTC (section 5.7). */
export function isTime(text: string): boolean {
  const match = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[zZ]|([+-])(\d{2}):(\d{2}))$/.exec(text);
  if (match === null) return false;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (match[4] === "-" ? -1 : 1);
  const minuteOfDay = hour * 60 + minute - offset;
  return second === 60 && (minuteOfDay + minutesPerDay) % minutesPerDay === minutesPerDay - 1;
}

const minutesPerDay = 24 * 60;
