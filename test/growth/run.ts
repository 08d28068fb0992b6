import { startCounting, type Work } from "./count-work.js";

/** How much more one operation may take in the biggest API than in the smallest. */
const limit = 1.5;

const smallest = 10;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];

const { count } = await startCounting();
// Modules are loaded once, whatever the size.
await count(smallest);
const base = await count(smallest);
console.log("| operations | steps for each more | bytes allocated for each more |");
console.log("| --- | --- | --- |");
const rows: Work[] = [];
for (const operations of sizes) {
  const { steps, allocated } = await count(operations);
  const more = operations - smallest;
  const row = {
    steps: (steps - base.steps) / more,
    allocated: (allocated - base.allocated) / more,
  };
  rows.push(row);
  console.log(`| ${String(operations)} | ${row.steps.toFixed(0)} | ${row.allocated.toFixed(0)} |`);
}
const [first, last] = [rows.at(0), rows.at(-1)];
const factors = (["steps", "allocated"] as const).map(
  (unit) => (last?.[unit] ?? Infinity) / (first?.[unit] ?? 1),
);
const [steps = "", allocated = ""] = factors.map((factor) => factor.toFixed(2));
console.log(`${steps} × the steps, ${allocated} × the bytes (at most ${String(limit)} ×)`);
process.exitCode = factors.every((factor) => factor <= limit) ? 0 : 1;
