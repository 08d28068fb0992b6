import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { jsonLiteral } from "../../../generator/emit/code/json-literal.js";
import { numberLiteral } from "../../../generator/emit/code/number-literal.js";
import {
  literalKey,
  memberAccess,
  propertyKey,
} from "../../../generator/emit/code/property-key.js";
import { regularExpression } from "../../../generator/emit/code/regular-expression.js";
import { printedCode, stringLiteral } from "../../../generator/emit/code/string-literal.js";
import { compilePattern } from "../../../generator/normalize/schemas/lower-string.js";
import { anyText, evaluate, hostileTexts } from "./hostile-text.js";

describe("a string literal", () => {
  it.each(hostileTexts)("has the value of its text: %j", (text) => {
    expect(evaluate(stringLiteral(text))).toBe(text);
  });

  it("has the value of any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(evaluate(stringLiteral(text))).toBe(text);
      }),
    );
  });

  it("is one line, and shows what it says", () => {
    const misleading = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u; // eslint-disable-line no-control-regex
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stringLiteral(text)).not.toMatch(misleading);
      }),
    );
  });

  it("ends no HTML script element, and starts no HTML comment", () => {
    expect(stringLiteral("</script><!--")).toBe('"<\\/script><\\!--"');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stringLiteral(text)).not.toMatch(/<\/script|<!--/iu);
      }),
    );
  });

  it("has no lone surrogate, which no file could hold", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stringLiteral(text)).toBe(Buffer.from(stringLiteral(text)).toString());
      }),
    );
  });
});

describe("code of another tool", () => {
  it("keeps the values of its literals, and shows what it says", () => {
    const code = `/* \u202e *\0/ <!-- */ ["\u2066", "</script>", "\ud800"]`;
    expect(printedCode(code)).toBe(
      String.raw`/* \u202e *\u0000/ <\!-- */ ["\u2066", "<\/script>", "\ud800"]`,
    );
    expect(evaluate(printedCode(code))).toEqual(["\u2066", "</script>", "\ud800"]);
  });
});

describe("a number literal", () => {
  it("has the number's value", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(evaluate(numberLiteral(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("keeps every digit of an integer beyond 2^53", () => {
    expect(numberLiteral(9007199254740993n)).toBe("9007199254740993");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "does not exist for %d",
    (value) => {
      expect(() => numberLiteral(value)).toThrow(RangeError);
    },
  );
});

describe("a property key", () => {
  it.each(hostileTexts)("makes an own member of its name: %j", (name) => {
    const object: unknown = evaluate(`{ ${literalKey(name)}: 1 }`);
    expect(Object.keys(Object(object))).toEqual([name]);
  });

  it("makes a member of any name", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const object: unknown = evaluate(`{ ${literalKey(name)}: 1 }`);
        expect(Object.getOwnPropertyNames(object)).toEqual([name]);
      }),
    );
  });

  it("names the member of a type", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(memberNames(`{ ${propertyKey(name)}: 1 }`)).toEqual([name]);
      }),
    );
  });

  it("gives access to the member", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const access = `{ ${literalKey(name)}: "here" }`;
        expect(evaluate(`(${access})${memberAccess(name)}`)).toBe("here");
      }),
    );
  });
});

describe("a JSON literal", () => {
  it("has the value of any JSON, whatever its keys", () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, true, false),
        fc.integer(),
        anyText,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.array(fc.tuple(anyText, tie("value")), { maxLength: 3 }).map(objectOf),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.stringify(evaluate(jsonLiteral(asJson(value))))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe("a regular expression", () => {
  it.each(["/", "[/]", "\\/", "a/b*/c", "^$", "", "[^/\\]/]", "\\\\/", "\u2028", "(?<n>x)", "*/"])(
    "matches what its pattern matches: %j",
    (source) => {
      const pattern = compilePattern(source);
      if (pattern === undefined) return;
      const printed = evaluate(regularExpression(pattern));
      const meant = new RegExp(pattern.source, pattern.flags);
      expect(printed).toBeInstanceOf(RegExp);
      for (const text of ["", "/", "a/b/c", "x", "\u2028", "]/"]) {
        expect(printed instanceof RegExp && printed.test(text)).toBe(meant.test(text));
      }
    },
  );

  it("is an expression for any pattern that compiles", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const pattern = compilePattern(source);
        if (pattern === undefined) return;
        const printed = evaluate(regularExpression(pattern));
        expect(printed instanceof RegExp && printed.flags).toBe(pattern.flags);
        expect(printed instanceof RegExp && printed.test(source)).toBe(
          new RegExp(pattern.source, pattern.flags).test(source),
        );
      }),
    );
  });
});

type Json = Parameters<typeof jsonLiteral>[0];

/** What fast-check makes here is JSON, though its type is unknown. */
function asJson(value: unknown): Json {
  return value as Json;
}

function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

/** The names of the members of a type literal, as TypeScript reads them. */
function memberNames(type: string): readonly string[] {
  const source = ts.createSourceFile("x.ts", `type X = ${type};`, ts.ScriptTarget.ES2022);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isTypeAliasDeclaration(statement)) return [];
  if (!ts.isTypeLiteralNode(statement.type)) return [];
  return statement.type.members.map(({ name }) =>
    name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "?",
  );
}
