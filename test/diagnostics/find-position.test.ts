import fc from "fast-check";
import { expect, it } from "vitest";
import { createPositionFinder } from "../../generator/diagnostics/find-position.js";

const lines = fc.array(fc.string({ unit: fc.constantFrom("a", " ", "é"), maxLength: 4 }), {
  minLength: 1,
  maxLength: 200,
});

it("a position is the same whatever was looked for before", () => {
  fc.assert(
    fc.property(
      lines,
      fc.constantFrom("\n", "\r\n"),
      fc.array(fc.nat(), { minLength: 2, maxLength: 20 }),
      (texts, lineBreak, numbers) => {
        const text = texts.join(lineBreak);
        const source = { file: "a.yaml", text, locate: () => ({ start: 0, end: 0 }) };
        const find = createPositionFinder();
        for (const number of numbers) {
          const start = number % (text.length + 1);
          const place = { source, pointer: "", span: { start, end: start + 1 } };
          const before = text.slice(0, start).split("\n");
          const found = find(place);
          expect(found).toEqual(createPositionFinder()(place));
          expect(found.line).toBe(before.length);
          expect(found.lineText).toBe(text.split(/\r?\n/u)[before.length - 1]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
