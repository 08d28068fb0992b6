import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../generator/format/format-with-prettier.js";
import { layout } from "../../generator/format/layout.js";
import { showInvisible } from "../../generator/ir/visible-text.js";
import { printJson } from "../../generator/format/print-json.js";

const options = { ...layout, textWidth };

function prettierOf(value: object): Promise<string> {
  return format(JSON.stringify(value, null, 2), { ...layout, parser: "json" });
}

describe("printed JSON", () => {
  it("is what prettier would print", async () => {
    const text = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: "grapheme" }));
    const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const { object } = fc.letrec<{ object: Record<string, unknown> }>((tie) => ({
      object: fc.dictionary(
        text.filter((key) => key !== "__proto__"),
        fc.oneof(
          { depthSize: "small" },
          scalar,
          fc.array(text),
          tie("object"),
          fc.array(tie("object"), { maxLength: 3 }),
        ),
        { maxKeys: 4 },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(object, async (value) => {
        // What is invisible or markup is escaped; that has tests of its own.
        const plain = JSON.stringify(value);
        fc.pre(showInvisible(plain) === plain && !/<(?:\/script|!--)/iu.test(plain));
        expect(printJson(value, options)).toBe(await prettierOf(value));
      }),
      { numRuns: 300 },
    );
  });

  it.each([95, 96, 97, 98, 99, 100])(
    "breaks a list of strings at the column where prettier does (%i)",
    async (length) => {
      const value = { resource: ["x".repeat(length - 22), "商品"], last: true };
      expect(printJson(value, options)).toBe(await prettierOf(value));
    },
  );

  it("leaves out members that are undefined", () => {
    expect(printJson({ operationId: undefined, method: "GET" }, options)).toBe(
      '{\n  "method": "GET"\n}\n',
    );
  });
});
