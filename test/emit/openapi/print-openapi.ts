import { expect } from "vitest";
import { printOpenapi as print } from "../../../generator/emit/openapi/print-openapi.js";
import { load } from "../../../generator/load/load.js";

/** `openapi.ts` for a description, which is loaded and not validated. */
export async function printOpenapi(text: string): Promise<string> {
  const specification = await load(
    {
      input: "-",
      root: "/",
      readStdin: () => Promise.resolve(new TextEncoder().encode(text)),
      fetch: () => Promise.reject(new Error("a test has no network")),
    },
    (code) => expect.unreachable(code),
  );
  if (specification === undefined) throw new Error("the description was refused");
  return print(specification);
}
