import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flowgladSubject, generateKeyedSubject } from "./generated-subjects.js";
import { drawPlan } from "./plans.js";
import { runPlans } from "./run-plans.js";

/** Changes nothing but the order of misfortunes; the run of all of them is `npm run test:faults`. */
const seed = 20;
const operations = 300;
const plans = Array.from({ length: operations }, (_, index) => drawPlan(seed, index));

let keyed: Awaited<ReturnType<typeof generateKeyedSubject>>;
beforeAll(async () => {
  keyed = await generateKeyedSubject();
});
afterAll(() => {
  keyed.remove();
});

describe("a generated client, against a server that misbehaves", () => {
  it("keeps every promise where the operation declares no key", async () => {
    const report = await runPlans(flowgladSubject, plans);
    expect(report.violations).toEqual([]);
    expect(report.resolved).toBeGreaterThan(operations / 10);
  });

  it("keeps every promise where the operation declares a key, and gets further", async () => {
    const report = await runPlans(keyed.subject, plans);
    expect(report.violations).toEqual([]);
    expect(report.resolved).toBeGreaterThan(operations / 10);
    expect(report.requests).toBeGreaterThan(operations);
  });
});
