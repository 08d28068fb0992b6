import type { Results } from "./results.js";
import { ratio } from "./statistics.js";
import { leader } from "./subjects.js";

/** A bar: how many times the leading peer's figure ours is. */
interface Bar {
  readonly label: string;
  readonly times: number;
}

const width = 760;
const labelWidth = 300;
const barHeight = 18;
const gap = 6;
const headHeight = 34;

/** Our figures beside the leading peer's, as a picture; shorter is better, the line is the peer. */
export function drawChart(results: Results): string {
  const groups = [
    { title: "Generation, wall time", bars: generationBars(results) },
    { title: "Type-checking, wall time", bars: checkBars(results) },
    { title: "One operation with validators, bundle size", bars: bundleBars(results) },
  ].filter(({ bars }) => bars.length > 0);
  const longest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ times }) => times)));
  const scale = (width - labelWidth - 60) / longest;
  let y = 0;
  const parts = groups.flatMap(({ title, bars }) => {
    y += headHeight;
    const head = `<text x="0" y="${String(y - 12)}" font-weight="bold">${title} (× ${leader})</text>`;
    const drawn = bars.map(({ label, times }) => {
      const at = y;
      y += barHeight + gap;
      const length = (times * scale).toFixed(1);
      const end = (labelWidth + times * scale + 6).toFixed(1);
      return (
        `<text x="${String(labelWidth - 8)}" y="${String(at + 13)}" text-anchor="end">${label}</text>` +
        `<rect x="${String(labelWidth)}" y="${String(at)}" width="${length}" height="${String(barHeight)}" fill="#3b6fb6"/>` +
        `<text x="${end}" y="${String(at + 13)}">${times.toFixed(2)}</text>`
      );
    });
    return [head, ...drawn];
  });
  const line = (labelWidth + scale).toFixed(1);
  const height = y + 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...parts,
    `<line x1="${line}" y1="0" x2="${line}" y2="${String(height)}" stroke="#b03030" stroke-dasharray="4 3"/>`,
    "</svg>",
    "",
  ].join("\n");
}

function generationBars({ generation }: Results): readonly Bar[] {
  return generation.flatMap(({ document, subject, runs }) => {
    if (!["clientwright", "clientwright (oxfmt)"].includes(subject)) return [];
    const peer = generation.find((one) => one.document === document && one.subject === leader);
    if (peer === undefined) return [];
    const times = ratio(
      runs.map(({ wall }) => wall),
      peer.runs.map(({ wall }) => wall),
    );
    return [
      { label: `${document}${subject === "clientwright" ? ", prettier" : ", oxfmt"}`, times },
    ];
  });
}

function checkBars({ typeChecking }: Results): readonly Bar[] {
  return typeChecking.flatMap(({ document, subject, runs }) => {
    if (subject !== "clientwright") return [];
    const peer = typeChecking.find((one) => one.document === document && one.subject === leader);
    if (peer === undefined) return [];
    const times = ratio(
      runs.map(({ wall }) => wall),
      peer.runs.map(({ wall }) => wall),
    );
    return [{ label: document, times }];
  });
}

function bundleBars({ bundles }: Results): readonly Bar[] {
  return bundles.flatMap(({ document, operation, subject, size }) => {
    if (subject !== "clientwright, zod") return [];
    const peer = bundles.find(
      (one) => one.document === document && one.operation === operation && one.subject === leader,
    );
    return peer === undefined
      ? []
      : [{ label: `${document} ${operation}`.slice(0, 46), times: size / peer.size }];
  });
}
