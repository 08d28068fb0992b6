import { afterEach, describe, expect, it } from "vitest";
import { startWorker, type TaskWorker } from "../../generator/workers/start-worker.js";

type Task = { readonly say: string } | { readonly fail: string } | { readonly exit: number };

const workers: TaskWorker<Task, string>[] = [];

function start(): TaskWorker<Task, string> {
  const worker = startWorker<Task, string>(new URL("./echo-worker.ts", import.meta.url));
  workers.push(worker);
  return worker;
}

afterEach(async () => {
  await Promise.all(workers.splice(0).map(({ close }) => close()));
});

describe("a worker", () => {
  it("answers every input, one after the other", async () => {
    const { run } = start();
    const said = ["a", "b", "c"].map((say) => run({ say }));
    expect(await Promise.all(said)).toEqual(["1: a", "2: b", "3: c"]);
  });

  it("passes on what its work throws, and goes on", async () => {
    const { run } = start();
    await expect(run({ fail: "broken" })).rejects.toThrow("broken");
    expect(await run({ say: "still here" })).toBe("2: still here");
  });

  it("that ends fails what waits for it", async () => {
    const { run } = start();
    await expect(run({ exit: 3 })).rejects.toThrow("a worker ended with code 3");
  });
});
