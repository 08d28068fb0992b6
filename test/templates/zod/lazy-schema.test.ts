import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { not } from "../../../templates/zod/assertions/not.js";
import { constrain } from "../../../templates/zod/constrain.js";
import { lazySchema } from "../../../templates/zod/lazy-schema.js";
import { openObject } from "../../../templates/zod/open-object.js";
import { unionOf } from "../../../templates/zod/union-of.js";

interface Tree {
  child?: Tree | undefined;
}

const TreeSchema: z.ZodLazy<z.ZodType<Tree>> = lazySchema<Tree>(() =>
  z.strictObject({ child: TreeSchema.optional() }),
);

/** An object with so many objects inside each other, itself included. */
function nest(levels: number): Tree {
  let tree: Tree = {};
  for (let level = 1; level < levels; level += 1) tree = { child: tree };
  return tree;
}

describe("a lazy schema", () => {
  test("is built on first use, once", () => {
    const build = vi.fn(() => z.string());
    const schema = lazySchema<string>(build);
    expect(build).not.toHaveBeenCalled();
    schema.parse("a");
    schema.unwrap().parse("b");
    expect(build).toHaveBeenCalledTimes(1);
  });

  test("is not even a schema of zod before it is looked into, and then is one in every respect", () => {
    const schemas = Array.from({ length: 6 }, () => lazySchema<string>(() => z.string()));
    expect(schemas.every((schema) => !Object.hasOwn(schema, "_zod"))).toBe(true);
    const [one, two, three, four, five, six] = schemas;
    expect(one instanceof z.ZodLazy && one instanceof z.ZodType).toBe(true);
    expect(two?.type).toBe("lazy");
    expect(three?.def).toMatchObject({ type: "lazy" });
    expect(four?.unwrap().parse("a")).toBe("a");
    expect(z.object({ key: Object(five) }).safeParse({ key: 1 }).success).toBe(false);
    expect(six?.meta({ title: "six" }).meta()).toEqual({ title: "six" });
    expect(schemas.every((schema) => Object.hasOwn(schema, "_zod"))).toBe(true);
  });

  test("may refer to one that is declared later", () => {
    const first = lazySchema<string[]>(() => z.array(second.unwrap()));
    const second = lazySchema<string>(() => z.string());
    expect(first.parse(["a"])).toEqual(["a"]);
  });

  test("composes like any schema of zod", () => {
    const schema = TreeSchema.describe("a tree").nullable().optional();
    expect(schema.parse(null)).toBeNull();
    expect(schema.safeParse({ child: { child: 1 } }).error?.issues[0]?.path).toEqual([
      "child",
      "child",
    ]);
    expect(z.toJSONSchema(TreeSchema)).toMatchObject({ type: "object" });
  });
});

describe("a value that nests", () => {
  test("499 levels deep passes", () => {
    expect(TreeSchema.safeParse(nest(499)).success).toBe(true);
  });

  test.each([501, 100_000])("%i levels deep ends as the issue too_deep", (levels) => {
    const { error } = TreeSchema.safeParse(nest(levels));
    expect(error?.issues.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "too_deep", path: [] },
    ]);
  });

  test("without end, by a reference cycle, ends as the issue too_deep", () => {
    const cycle: Tree = {};
    cycle.child = cycle;
    expect(TreeSchema.safeParse(cycle).error?.issues[0]?.code).toBe("too_deep");
  });

  test("too deep is refused inside a schema of the caller's, for each value on its own", () => {
    const { error } = z.array(TreeSchema).safeParse([nest(3), nest(501), nest(3)]);
    expect(error?.issues.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "too_deep", path: [1] },
    ]);
  });

  test("too deep is refused by a refined copy too", () => {
    const refined = TreeSchema.refine(() => true);
    expect(refined.safeParse(nest(501)).error?.issues[0]?.code).toBe("too_deep");
  });

  test("too deep where the schema takes anything is refused", () => {
    const schema = lazySchema<unknown>(() => z.unknown());
    expect(schema.safeParse(nest(501)).error?.issues[0]?.code).toBe("too_deep");
  });

  test("within the limit ends as an issue when the caller has left no stack", () => {
    const descend = (): unknown => {
      try {
        return descend();
      } catch {
        return TreeSchema.safeParse(nest(400)).error?.issues[0]?.code;
      }
    };
    expect(descend()).toBe("too_deep");
  });
});

describe("a schema of a cycle that several branches ask about one value", () => {
  interface Node {
    next?: Node | undefined;
    last?: true | undefined;
  }

  test("answers in linear time", () => {
    const NodeSchema: z.ZodLazy<z.ZodType<Node>> = lazySchema<Node>(() =>
      constrain(
        unionOf([
          openObject({ next: NodeSchema, kind: z.literal("other") }),
          openObject({ next: NodeSchema.optional() }),
        ]),
        not(openObject({ next: NodeSchema, last: z.literal(true) })),
      ),
    );
    let node: Node = {};
    for (let level = 0; level < 60; level += 1) node = { next: node };
    expect(NodeSchema.safeParse(node).success).toBe(true);
    expect(NodeSchema.safeParse({ next: node, last: true }).success).toBe(false);
  }, 5_000);
});

describe("a wrong value is told of without walking", () => {
  test("all ways that lead through many schemas to one that contains itself", () => {
    // 2 to the power of 60 ways, which zod's own search for cycles goes one by one.
    let schema: z.ZodType = z.array(TreeSchema);
    for (let level = 0; level < 60; level += 1) schema = z.strictObject({ a: schema, b: schema });
    const whole = lazySchema<unknown>(() => schema);
    expect(whole.safeParse({ a: 1 }).error?.issues.map(({ path }) => path)).toEqual([["a"], ["b"]]);
  });

  test("a chain of schemas that are all in use already", () => {
    const chain = [lazySchema<unknown>(() => z.strictObject({}))];
    for (let level = 1; level < 5_000; level += 1) {
      const next = chain.at(-1);
      chain.push(lazySchema<unknown>(() => z.strictObject({ next: next?.optional() })));
    }
    for (const schema of chain) expect(schema.safeParse({}).success).toBe(true);
    expect(chain.at(-1)?.safeParse(1).error?.issues[0]?.code).toBe("invalid_type");
  });
});
