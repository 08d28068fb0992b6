import { describe, expect, it } from "vitest";
import type { Rule } from "./check-operation.js";
import { faults } from "./faults.js";
import { createNaiveSubject, idOf } from "./naive-subjects.js";
import { drawPlan, type Plan } from "./plans.js";
import { runPlans } from "./run-plans.js";
import { secret, type Subject } from "./subject.js";

/** Each fault once, and then success. */
const everyFault: readonly Plan[] = faults.map((fault) => [fault]);

async function brokenRules(subject: Subject, plans = everyFault): Promise<ReadonlySet<Rule>> {
  const { violations } = await runPlans(subject, plans);
  return new Set(violations.map(({ rule }) => rule));
}

/** A plan of the faults with these names. */
function plan(...names: readonly string[]): Plan {
  return names.map((name) => {
    const fault = faults.find((candidate) => candidate.name === name);
    if (fault === undefined) throw new Error(`no fault is called ${name}`);
    return fault;
  });
}

describe("the harness", () => {
  it("finds nothing wrong with a client that tries once and claims nothing", async () => {
    const report = await runPlans(createNaiveSubject({}), everyFault);
    expect(report.violations).toEqual([]);
    expect(report).toMatchObject({ operations: faults.length, resolved: 3 });
  });

  it("catches a client that repeats a POST blindly", async () => {
    expect(await brokenRules(createNaiveSubject({ attempts: 3 }))).toContain("double commit");
  });

  it("catches a client that clears its timer at the headers", async () => {
    const subject = createNaiveSubject({ deadline: "headers" });
    const plans = [plan("stall in the body, after the commit")];
    expect(await brokenRules(subject, plans)).toContain("hang");
  });

  it("catches a client that trusts every 200", async () => {
    const read = async (response: Response) =>
      response.ok ? idOf(await response.json().catch(() => undefined)) : Promise.reject(response);
    const broken = await brokenRules(createNaiveSubject({ read }));
    expect(broken).toContain("lost error");
    expect(broken).toContain("wrong value");
  });

  it("catches a client that says of a call with an unknown end that it was rejected", async () => {
    expect(await brokenRules(createNaiveSubject({ outcome: "rejected" }))).toContain("false claim");
  });

  it("catches a client that makes a new key for each attempt", async () => {
    const key = () => crypto.randomUUID();
    const broken = await brokenRules(createNaiveSubject({ keyed: true, attempts: 3, key }));
    expect(broken).toContain("several keys");
    expect(broken).toContain("double commit");
  });

  it("finds nothing wrong with one key for all attempts of a call", async () => {
    const subject = createNaiveSubject({
      keyed: true,
      attempts: 3,
      waitMs: 1_100,
      key: ({ operation }) => operation,
    });
    expect([...(await brokenRules(subject))]).toEqual([]);
  });

  it("catches a client that sends a key to who has not declared one, or none to who has", async () => {
    const key = () => "key_1";
    expect(await brokenRules(createNaiveSubject({ key }))).toContain("several keys");
    expect(await brokenRules(createNaiveSubject({ keyed: true }))).toContain("several keys");
  });

  it("catches a client that does not wait as long as it is asked to", async () => {
    const subject = createNaiveSubject({ keyed: true, attempts: 2, waitMs: 20, key: () => "k" });
    const plans = [plan("status 429 with a wait")];
    expect(await brokenRules(subject, plans)).toContain("impatient retry");
  });

  it("catches a client that follows a redirect to another origin", async () => {
    const subject = createNaiveSubject({ redirect: "follow" });
    expect(await brokenRules(subject)).toContain("stray request");
  });

  it("catches a client whose errors or logs show the credential", async () => {
    const describe = () => `failed with ${secret}`;
    expect(await brokenRules(createNaiveSubject({ describe }))).toContain("leaked secret");
    const quiet = createNaiveSubject({});
    const chatty: Subject = {
      ...quiet,
      create: (assignment) => {
        assignment.log(`authorization: ${secret}`);
        return quiet.create(assignment);
      },
    };
    expect(await brokenRules(chatty)).toContain("leaked secret");
  });

  it("catches a client that leaves a body unread, and so its connection open", async () => {
    const read = () => Promise.reject(new Error("the headers were enough"));
    const subject = createNaiveSubject({ deadline: "headers", read });
    const plans = [plan("stall in the body, before the commit")];
    const { violations } = await runPlans(subject, plans);
    expect(violations).toMatchObject([{ rule: "left behind", detail: "1 connections" }]);
  });

  it("catches a client that leaves a listener on the caller's signal, or a timer", async () => {
    const tidy = createNaiveSubject({});
    const timers: NodeJS.Timeout[] = [];
    const untidy: Subject = {
      ...tidy,
      create: (assignment) => {
        assignment.signal.addEventListener("abort", () => undefined);
        timers.push(setTimeout(() => undefined, 60_000));
        return tidy.create(assignment);
      },
    };
    const { violations } = await runPlans(
      untidy,
      Array.from({ length: 5 }, () => plan("success")),
    );
    for (const timer of timers) clearTimeout(timer);
    const [listeners, left] = violations.map(({ detail }) => detail);
    expect(listeners).toMatch(/^\d listeners on the signal$/u);
    expect(left).toMatch(/^\d Timeout$/u);
  });
});

describe("a plan", () => {
  it("is the same for the same seed and index, and another for another", () => {
    const draw = (seed: number) => Array.from({ length: 50 }, (_, index) => drawPlan(seed, index));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(new Set(draw(7).flat()).size).toBeGreaterThan(20);
  });
});

describe("a fault", () => {
  it("that refuses never commits, and every other comes before the commit and after it", () => {
    const refusing = faults.filter(({ name }) => /status 4/u.test(name));
    expect(refusing.map(({ commits }) => commits)).toEqual([false, false, false, false]);
    const before = faults.filter(({ name }) => name.endsWith(", before the commit"));
    const after = faults.filter(({ name }) => name.endsWith(", after the commit"));
    expect(before.every(({ commits }) => !commits)).toBe(true);
    expect(after.every(({ commits }) => commits)).toBe(true);
    expect(after.length).toBe(14);
  });
});
