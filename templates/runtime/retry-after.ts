/** Reads how long the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfterMs(headers: Headers): number | undefined {
  // An empty header says nothing, and would count as zero.
  const after = headers.get("retry-after") || "-";
  const waits = [
    Number(headers.get("retry-after-ms") || "-"),
    Number(after) * 1_000,
    Date.parse(after) - Date.now(),
  ];
  const wait = waits.find((ms) => !Number.isNaN(ms));
  return wait && Math.max(0, wait);
}
