import { expect, test } from "vitest";
import { apiKeyQuery } from "../../../../templates/runtime/auth/api-key-query.js";
import {
  redactHeaders,
  redactUrl,
  type Secrets,
} from "../../../../templates/runtime/logging/redact-request.js";
import type { SensitiveValues } from "../../../../templates/runtime/operation.js";

const secretsOf = (sensitive: SensitiveValues, path = "/a (b)/{id}/x/{token}"): Secrets => ({
  schemes: [apiKeyQuery("api[key]")],
  operation: { path, sensitive },
});

const shown = (url: string, sensitive: SensitiveValues, path?: string): string =>
  redactUrl(new URL(url, "https://api.test"), secretsOf(sensitive, path));

test.each<[string, string, SensitiveValues, string]>([
  ["nothing sensitive", "/v1/a%20(b)/1/x/t?q=1", {}, "/v1/a%20(b)/1/x/t?q=1"],
  [
    "a path parameter, behind any base",
    "/v1/a%20(b)/1/x/t%2Fu",
    { path: ["token"] },
    "/v1/a%20(b)/1/x/[redacted]",
  ],
  ["a path that a hook has changed", "/other/t", { path: ["token"] }, "/[redacted]"],
  [
    "a query parameter, all its values",
    "/?a=1&b=2&a=3",
    { query: ["a"] },
    "/?a=[redacted]&b=2&a=[redacted]",
  ],
  ["a name that is encoded", "/?p%C3%A4ss=1&b", { query: ["päss"] }, "/?p%C3%A4ss=[redacted]&b"],
  [
    "the members of a deep object",
    "/?f%5Ba%5D%5Bb%5D=1&fa=2",
    { query: ["f"] },
    "/?f%5Ba%5D%5Bb%5D=[redacted]&fa=2",
  ],
  ["the whole query", "/?%7B%22a%22%3A1%7D", { query: [""] }, "/?[redacted]"],
  ["an API key", "/?a=1&api%5Bkey%5D=k", {}, "/?a=1&api%5Bkey%5D=[redacted]"],
])("of a URL with %s, only what may be shown is shown", (_, url, sensitive, expected) => {
  const path = url.startsWith("/?") ? "/" : undefined;
  expect(shown(url, sensitive, path)).toBe(`https://api.test${expected}`);
});

test("headers are hidden by their names in any case", () => {
  const headers = new Headers({ "x-otp": "1", "x-plain": "2", cookie: "3" });
  expect(redactHeaders(headers, secretsOf({ headers: ["X-OTP"] }))).toEqual({
    "x-otp": "[redacted]",
    "x-plain": "2",
    cookie: "[redacted]",
  });
});
