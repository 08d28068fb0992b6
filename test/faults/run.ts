import { flowgladSubject, generateKeyedSubject } from "./generated-subjects.js";
import { drawPlan, extendPlans, plannedAttempts, type Plan } from "./plans.js";
import { printHead, printRow, printViolations } from "./print-report.js";
import { runPlans, type Report } from "./run-plans.js";
import type { Subject } from "./subject.js";

/** Operations per mode when no number is given. */
const usualOperations = 2_000;

/** The share of calls that must succeed, since a client that never sends anything breaks no promise. */
const leastResolved = 0.1;

/**
 * `npm run test:faults`: the generated client against a server that misbehaves, with a key and without. With a number
 * of operations (and a seed) it draws their plans; without, it also tries every plan of three attempts.
 */
async function run(operations: number | undefined, seed: number): Promise<void> {
  const { subject: keyed, remove } = await generateKeyedSubject();
  try {
    console.log(`seed ${String(seed)}\n${printHead()}`);
    for (const subject of [flowgladSubject, keyed]) {
      const length = operations ?? usualOperations;
      const plans = Array.from({ length }, (_, index) => drawPlan(seed, index));
      const report = await runPlans(subject, plans);
      show(subject.name, report, seed);
      if (report.resolved < length * leastResolved)
        fail("so few calls succeed that nothing is shown");
      if (operations === undefined) await runEveryPlan(subject);
    }
  } finally {
    remove();
  }
}

/** More at a time: there are thousands of plans, and most of their time is waiting. */
const concurrencyOfEveryPlan = 48;

/** Plans grow by an attempt only where the client makes one, so that none is tried that cannot be reached. */
async function runEveryPlan(subject: Subject): Promise<void> {
  const { random } = Math;
  // Full jitter draws its waits from here: what is tried is what a client does, not how long it waits to do it.
  Math.random = () => random() / 50;
  let plans: readonly Plan[] = extendPlans([[]]);
  for (let length = 1; length <= plannedAttempts && plans.length > 0; length += 1) {
    const report = await runPlans(subject, plans, concurrencyOfEveryPlan);
    const attempts = `${String(length)} attempt${length === 1 ? "" : "s"}`;
    show(`${subject.name}, every plan of ${attempts}`, report, undefined);
    plans = extendPlans(plans.filter((_, index) => (report.attempts[index] ?? 0) > length));
  }
  Math.random = random;
}

function show(name: string, report: Report, seed: number | undefined): void {
  console.log(printRow(name, report));
  if (report.violations.length === 0) return;
  fail(printViolations(report, seed));
}

function fail(message: string): void {
  console.log(message);
  process.exitCode = 1;
}

const [operations, seed = "1"] = process.argv.slice(2);
await run(operations === undefined ? undefined : Number(operations), Number(seed));
