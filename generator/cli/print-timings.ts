import type { Part } from "../pipeline.js";
import type { StageTime, Timings } from "./create-stage-clock.js";

/** Where the time went, as a table: a line for each stage, with what it is made of. */
export function printTimings({ stages, total, peakBytes }: Timings): string {
  const memory = `peak memory ${String(Math.round(peakBytes / 1e6))} MB`;
  const rows = [
    ["stage", "wall", "cpu", ""],
    ...stages.map(({ parts, ...stage }) => [...printTimes(stage), parts.map(printPart).join(", ")]),
    [...printTimes({ ...total, stage: "total" }), memory],
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => printRow(row, widths)).join("\n");
}

function printTimes({
  stage,
  wallMs,
  cpuMs,
}: Omit<StageTime, "stage" | "parts"> & { readonly stage: string }): string[] {
  return [stage, seconds(wallMs), seconds(cpuMs)];
}

function printPart({ name, milliseconds, note }: Part): string {
  return [
    name,
    ...(milliseconds === undefined ? [] : [seconds(milliseconds)]),
    ...(note === undefined ? [] : [`(${note})`]),
  ].join(" ");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function printRow(
  [stage = "", wall = "", cpu = "", what = ""]: readonly string[],
  [first = 0, second = 0, third = 0]: readonly number[],
): string {
  return `${stage.padEnd(first)}  ${wall.padStart(second)}  ${cpu.padStart(third)}  ${what}`.trimEnd();
}
