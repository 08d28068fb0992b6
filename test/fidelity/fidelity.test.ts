import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compareDocument } from "./compare-document.js";
import { reasonOf } from "./known-disagreements.js";

/** The documents of this repository; `npm run test:fidelity` asks about many more. */
const documents = ["../../spec/flowglad.yaml", "../types/constructs.yaml"];

test.each(documents)(
  "validators of %s, as emitted and as built to judge examples, and Ajv accept the same instances",
  async (path) => {
    const { instances, disagreements, unlike } = await compareDocument(
      fileURLToPath(new URL(path, import.meta.url)),
      path,
    );
    expect(instances).toBeGreaterThan(500);
    expect(unlike).toEqual([]);
    expect(disagreements.filter((one) => reasonOf(one) === undefined)).toEqual([]);
  },
);
