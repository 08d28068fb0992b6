import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkEncoders } from "./check-encoders.js";
import { weakenings } from "./weakened-encoders.js";

const folder = fileURLToPath(new URL("../../.cache/encoders-test", import.meta.url));

/** One encoder each way; `npm run test:hostile` weakens all of them. */
const sample = weakenings.filter(
  ({ payload }) => payload === "proto" || payload === "comment end behind a mark",
);

it("an encoder that forgets a rule is noticed by the payloads", async () => {
  const unnoticed = (await checkEncoders(sample, folder)).filter(
    ({ problems }) => problems.length === 0,
  );
  expect(sample.length).toBeGreaterThan(2);
  expect(unnoticed).toEqual([]);
}, 300_000);
