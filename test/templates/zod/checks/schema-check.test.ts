import { describe, expect, test } from "vitest";
import { constrainedCheck } from "../../../../templates/zod/checks/constrained-check.js";
import type { SchemaOf } from "../../../../templates/zod/checks/constrained-check.js";
import { deferred } from "../../../../templates/zod/checks/cycle-check.js";
import { formatCheck } from "../../../../templates/zod/checks/format-check.js";
import { SchemaCheck } from "../../../../templates/zod/checks/schema-check.js";
import { not } from "../../../../templates/zod/assertions/not.js";
import { unevaluatedProperties } from "../../../../templates/zod/assertions/unevaluated-properties.js";

function ask(check: SchemaCheck, value: unknown) {
  const answer = check["~standard"].validate(value);
  return "issues" in answer ? answer.issues.map(({ code, path }) => [code, ...path]) : "accepted";
}

const treeCheck: SchemaCheck = new SchemaCheck('["c",{"?child":0}]', () => [deferred(treeCheck)]);

/** An object with so many objects inside each other, itself included. */
function nest(levels: number): object {
  let tree: object = {};
  for (let level = 1; level < levels; level += 1) tree = { child: tree };
  return tree;
}

describe("the check of a schema", () => {
  test("is read when it is first asked, so that an import costs nothing", () => {
    const check = new SchemaCheck("no plan");
    expect(() => check["~standard"].validate(1)).toThrow(SyntaxError);
  });

  test("gives back the value that it accepts, uncopied", () => {
    const value = { child: {} };
    expect(treeCheck["~standard"].validate(value)).toEqual({ value });
    const answer = treeCheck["~standard"].validate(value);
    expect("value" in answer && answer.value === value).toBe(true);
  });

  test("tells all that is wrong, each where it is", () => {
    const check = new SchemaCheck('{"a":["a",["s",2]],"?b":"i","c":"b"}');
    expect(ask(check, { a: ["xx", "x", 1], b: 1.5 })).toEqual([
      ["too_small", "a", 1],
      ["invalid_type", "a", 2],
      ["invalid_type", "b"],
      ["invalid_type", "c"],
    ]);
  });

  test("reads the names of properties that look like marks, and those that every object inherits", () => {
    const check = new SchemaCheck('["c",{"!?a":"s","?!b":"s","!__proto__":"s","?toString":"s"}]');
    const value: unknown = JSON.parse('{ "?a": "x", "!b": "x", "__proto__": "x" }');
    expect(ask(check, value)).toBe("accepted");
    expect(ask(check, { "?a": "x", "!b": 1, toString: 1 })).toEqual([
      ["invalid_type", "!b"],
      ["invalid_type", "__proto__"],
      ["invalid_type", "toString"],
    ]);
  });

  test("counts what holds undefined as absent", () => {
    expect(ask(treeCheck, { child: undefined })).toBe("accepted");
    expect(ask(new SchemaCheck('{"a":"s"}'), { a: undefined })).toEqual([["invalid_type", "a"]]);
  });
});

describe("values that nest", () => {
  test.each([
    [500, "accepted"],
    [501, [["too_deep"]]],
    [100_000, [["too_deep"]]],
  ])("%s levels deep", (levels, answer) => {
    expect(ask(treeCheck, nest(levels))).toEqual(answer);
  });

  test("and are refused far down, say where", () => {
    const deep = { child: { child: { child: 1 } } };
    expect(ask(treeCheck, deep)).toEqual([["invalid_type", "child", "child", "child"]]);
  });

  test("in themselves are too deep", () => {
    const ring: { child?: unknown } = {};
    ring.child = ring;
    expect(ask(treeCheck, ring)).toEqual([["too_deep"]]);
  });

  test("and are asked twice at each level, do not double the work", () => {
    const asked = { count: 0 };
    const isCounted = (text: string) => {
      asked.count += 1;
      return text === "x";
    };
    const twice: SchemaCheck = new SchemaCheck(
      '["|",["c",{"?a":0,"kind":1}],["c",{"?a":0,"kind":1,"b":"s"}]]',
      () => [deferred(twice), formatCheck("x", isCounted)],
    );
    let value: object = { kind: "y" };
    for (let level = 0; level < 40; level += 1) value = { a: value, kind: "x" };
    expect(ask(twice, value)).not.toBe("accepted");
    expect(asked.count).toBeLessThan(5_000);
  });

  test("and a `not` inside a cycle, end", () => {
    const odd: SchemaCheck = new SchemaCheck('[1,{"?a":0},2]', () => [
      deferred(odd),
      constrainedCheck,
      (schemaOf: SchemaOf) => not(schemaOf({ a: 0 })),
    ]);
    expect(ask(odd, {})).toBe("accepted");
    expect(ask(odd, { a: {} })).toEqual([["custom"]]);
  });
});

test("an assertion that lets nothing through says which keys it does not know", () => {
  const check = new SchemaCheck('[0,{"?a":"s"},1]', () => [
    constrainedCheck,
    (schemaOf: SchemaOf) => unevaluatedProperties(schemaOf("!"), { keys: ["a"] }),
  ]);
  expect(ask(check, { a: "x" })).toBe("accepted");
  expect(check["~accepts"]({ a: "x" })).toBe(true);
  expect(ask(check, { a: "x", b: 1 })).toEqual([["unrecognized_keys"]]);
});

describe("what a server may add", () => {
  const check = new SchemaCheck('["c",{"kind":["=","x","y"],"only":["=","x"]}]');

  test.each([
    [{ kind: "x", only: "x" }, true],
    [{ kind: "new", only: "x", more: [1] }, true],
    [{ kind: 1, only: "x" }, false],
    [{ kind: "x", only: "new" }, false],
    [{ kind: "x" }, false],
  ])("%j: %s", (value, isTolerated) => {
    expect(check["~tolerates"](value)).toBe(isTolerated);
  });
});
