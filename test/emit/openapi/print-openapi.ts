import { expect } from "vitest";
import { forgetfulPacks, type Pack } from "../../../generator/cache/pack.js";
import {
  printOpenapi as print,
  type RememberedPart,
} from "../../../generator/emit/openapi/print-openapi.js";
import { load } from "../../../generator/load/load.js";

/** `openapi.ts` for a description, which is loaded and not validated. */
export async function printOpenapi(text: string, pack?: Pack<RememberedPart>): Promise<string> {
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
  return print(specification, pack ?? (await forgetfulPacks.open("parts")));
}
