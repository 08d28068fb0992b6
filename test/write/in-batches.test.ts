import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inBatches } from "../../generator/write/in-batches.js";

const items = Array.from({ length: 100 }, (_, index) => index);

it("works in batches give their results in order", async () => {
  let running = 0;
  let most = 0;
  const results = await inBatches(items, async (item, index) => {
    most = Math.max(most, (running += 1));
    await wait(item % 3);
    running -= 1;
    return [item, index];
  });
  expect(results).toEqual(items.map((item) => [item, item]));
  expect(most).toBe(32);
});

it("a failure is thrown when its batch has ended, and no other begins", async () => {
  const begun = new Set<number>();
  const ended = new Set<number>();
  const working = inBatches(items, async (item) => {
    begun.add(item);
    if (item === 33) throw new Error("the disk is full");
    await wait(5);
    ended.add(item);
  });
  await expect(working).rejects.toThrow("the disk is full");
  expect(begun).toEqual(new Set(items.slice(0, 64)));
  expect(ended).toEqual(new Set(items.slice(0, 64).filter((item) => item !== 33)));
});
