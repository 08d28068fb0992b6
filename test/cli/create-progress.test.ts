import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgress } from "../../generator/cli/create-progress.js";

async function show(terminal: { readonly isTTY?: boolean; readonly columns?: number }) {
  const stream = Object.assign(new PassThrough(), terminal);
  const progress = await createProgress(stream);
  progress.show("load");
  progress.show("emit");
  progress.stop();
  return String(stream.read() ?? "");
}

describe("the progress", () => {
  it("is silent where no person watches", async () => {
    expect(await show({})).toBe("");
    expect(await show({ isTTY: false })).toBe("");
  });

  it("is silent on a terminal without columns, on which the spinner would never end", async () => {
    expect(await show({ isTTY: true, columns: 0 })).toBe("");
  });
});
