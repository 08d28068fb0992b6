import { expect, test } from "vitest";
import { formQuery } from "../../../../templates/runtime/parameters/form-query.js";

test("a query string is a form: without its own name, spaces as plus signs, lists repeated", () => {
  const value = { foo: "a + b", bar: true, tags: ["x", "y&z"], none: undefined };
  expect(formQuery("q", value, encodeURIComponent)).toBe("foo=a+%2B+b&bar=true&tags=x&tags=y%26z");
});

test("a query string that is no object cannot be a form", () => {
  expect(() => formQuery("q", "a=b", encodeURIComponent)).toThrow("is no object");
});
