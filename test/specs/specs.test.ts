import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listDocuments, specsFolder } from "./documents.js";
import { measureDocument } from "./measure-document.js";

/** Larger descriptions are compiled by `npm run test:specs`, which `npm run test:all` runs. */
const largest = 450_000;

const documents = listDocuments().filter(({ path }) => statSync(path).size <= largest);

describe.skipIf(documents.length === 0)(
  `real descriptions (skipped when ${specsFolder} is absent)`,
  () => {
    it.each(documents)(
      "generates $name, which type-checks in a browser's environment and imports in Node",
      async (document) => {
        const report = await measureDocument(document, [
          { compiler: "TypeScript 7", environment: "DOM" },
        ]);
        expect(report.errors).toEqual({ "TypeScript 7, DOM": [] });
        expect(report.importFailures).toEqual([]);
      },
    );
  },
);
