import { startCounting, type Work } from "./count-work.js";

/** How much more one operation may take in the biggest API than in the smallest. */
const limit = 1.5;

const smallest = 10;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];

const { count } = await startCounting();
// Modules are loaded once, whatever the size.
await count(smallest);
const base = await count(smallest);
console.log("For each operation more:");
console.log("| operations | steps | bytes allocated | steps of checking its types |");
console.log("| --- | --- | --- | --- |");
const rows: Work[] = [];
for (const operations of sizes) {
  const work = await count(operations);
  const more = operations - smallest;
  const row: Work = {
    steps: (work.steps - base.steps) / more,
    allocated: (work.allocated - base.allocated) / more,
    checking: (work.checking - base.checking) / more,
  };
  rows.push(row);
  const cells = [operations, row.steps, row.allocated, row.checking];
  console.log(`| ${cells.map((cell) => cell.toFixed(0)).join(" | ")} |`);
}
const [first, last] = [rows.at(0), rows.at(-1)];
const factors = (["steps", "allocated", "checking"] as const).map(
  (unit) => (last?.[unit] ?? Infinity) / (first?.[unit] ?? 1),
);
const [steps = "", allocated = "", checking = ""] = factors.map((factor) => factor.toFixed(2));
console.log(
  `${steps} × the steps, ${allocated} × the bytes, ${checking} × the steps of checking (at most ${String(limit)} ×)`,
);
process.exitCode = factors.every((factor) => factor <= limit) ? 0 : 1;
