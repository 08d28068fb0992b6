import { describe, expect, test } from "vitest";
import * as z from "zod";
import { integer } from "../../../../templates/zod/numbers/integer.js";
import { int64 } from "../../../../templates/zod/numbers/int64.js";
import { multipleOf } from "../../../../templates/zod/numbers/multiple-of.js";

describe("an integer", () => {
  test.each([0, -1, 1e300, 2 ** 60])("may be %d", (value) => {
    expect(z.safeParse(integer(), value).success).toBe(true);
  });

  test.each([0.5, 1e-300, Number.NaN, Number.POSITIVE_INFINITY, "1"])("may not be %s", (value) => {
    expect(z.safeParse(integer(), value).success).toBe(false);
  });

  test("of 64 bits ends where these do", () => {
    expect(z.safeParse(int64(), -(2 ** 63)).success).toBe(true);
    expect(z.safeParse(int64(), 2 ** 64).success).toBe(false);
    expect(z.safeParse(int64(), 1.5).success).toBe(false);
  });
});

describe("a multiple", () => {
  test.each([
    [0.3, 0.1],
    [4.35, 0.01],
    [1.15, 0.05],
    [12391239123, 1e-8],
    [1e308, 0.5],
    [0, 3],
    [-9, 3],
    [1e21, 1e20],
    [2 ** 60, 2n ** 53n],
  ])("of %d: %d", (value, divisor) => {
    expect(z.number().check(multipleOf(divisor)).safeParse(value).success).toBe(true);
  });

  test.each([
    [0.35, 0.1],
    [4.355, 0.01],
    [1e308, 0.123456789],
    [7, 3],
    [0.5, 3],
    [1e17 + 16, 5],
  ])("not of %d: %d", (value, divisor) => {
    expect(z.number().check(multipleOf(divisor)).safeParse(value).success).toBe(false);
  });
});
