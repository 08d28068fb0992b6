import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { compareSides, printSides, type Sides } from "./compare-document.js";

const flowglad = fileURLToPath(new URL("../../spec/flowglad.yaml", import.meta.url));

let sides: Sides;
beforeAll(async () => {
  sides = await printSides(flowglad);
});

describe("the types of spec/flowglad.yaml", () => {
  it("are mutually assignable with openapi-typescript's, every one of them", () => {
    const { compared, differences, errors } = compareSides(sides);
    expect({ differences, errors }).toEqual({ differences: [], errors: [] });
    expect(compared).toContain("CheckoutSession");
    expect(compared).toHaveLength(21);
  });

  it.each([
    ["a property that became optional", "line1?: string | null", "line1: string | null"],
    ["a property that became required", "country: string;", "country?: string;"],
    ["a null that was lost", "postal_code?: string | null", "postal_code?: string"],
    ["another type", "livemode: boolean;", "livemode: string;"],
    ["a member of an enumeration that was lost", `"open" | "pending"`, `"open"`],
    ["a wider index signature", "string | number | boolean;", "unknown;"],
  ])("would not agree with %s", (_, right, wrong) => {
    expect(sides.ours).toContain(right);
    const { differences } = compareSides({ ...sides, ours: sides.ours.replaceAll(right, wrong) });
    expect(differences).not.toEqual([]);
  });
});
