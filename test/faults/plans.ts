import { faults, success, type Fault } from "./faults.js";

/** How the server treats the attempts of one operation; what comes after them succeeds. */
export type Plan = readonly Fault[];

/** The attempts that a plan covers: a call and its two retries. */
export const plannedAttempts = 3;

/** How often the server behaves. */
const shareOfSuccess = 0.25;

/** Draws the plan of an operation: the same for the same seed and index, whatever runs beside it. */
export function drawPlan(seed: number, index: number): Plan {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  return Array.from({ length: plannedAttempts }, () =>
    random() < shareOfSuccess ? success : (faults[Math.floor(random() * faults.length)] ?? success),
  );
}

/** Mulberry32: small, quick, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every plan that extends these by one attempt. */
export function extendPlans(plans: readonly Plan[]): readonly Plan[] {
  return plans.flatMap((plan) => faults.map((fault) => [...plan, fault]));
}

/** A plan as people read it. */
export function printPlan(plan: Plan): string {
  return plan.map(({ name }) => name).join(" → ");
}
