import fc from "fast-check";
import {
  printStructure,
  StructureKind,
  VariableDeclarationKind,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertySignatureStructure,
  type StatementStructures,
} from "ts-morph";
import { describe, expect, it } from "vitest";
import { docCode, docStructure } from "../../../generator/emit/code/doc-comment.js";
import { printDirectly } from "../../../generator/emit/code/print-directly.js";
import {
  StructureKind as ownKinds,
  VariableDeclarationKind as ownDeclarationKinds,
} from "../../../generator/emit/code/structure-kinds.js";

const names = fc.constantFrom("a", "Order", '"odd-key"', "$x", "lengthyName");

const docs = fc
  .array(fc.constantFrom("One line.", "Two\nlines", "a\n\n  b", "`c` */ \\ 'd' \"e\" ${f}"), {
    maxLength: 2,
  })
  .map((text) => ({ text, tags: [] }));

const types = fc.oneof(
  fc.constantFrom("string", '"a\\n" | "b" | undefined', "Map<string, (A | B)[]>", '"`"', '"it\'s"'),
  fc
    .array(fc.tuple(docs, names), { minLength: 1, maxLength: 3 })
    .map((members) =>
      members.map(([parts, name]) => `${docCode(parts)}${name}?: { b: string };`).join("\n"),
    )
    .map((members) => `{\n${members}\n} | null`),
);

const properties: fc.Arbitrary<OptionalKind<PropertySignatureStructure>> = fc
  .record({ name: names, type: types, hasQuestionToken: fc.boolean(), docs })
  .map((property) => ({ ...property, docs: docStructure(property.docs) }));

const parameters: fc.Arbitrary<OptionalKind<ParameterDeclarationStructure>> = fc.record(
  { name: names, type: fc.constantFrom("A", "B | C"), hasQuestionToken: fc.boolean() },
  { requiredKeys: ["name", "type"] },
);

const statements: fc.Arbitrary<StatementStructures> = fc
  .record({
    kind: fc.constantFrom("interface", "alias", "constant", "function", "import", "class"),
    name: names,
    docs,
    isExported: fc.boolean(),
    type: types,
    bases: fc.array(names, { maxLength: 2 }),
    properties: fc.array(properties, { maxLength: 4 }),
    parameters: fc.array(parameters, { maxLength: 3 }),
    isIndexed: fc.boolean(),
    isTypeOnly: fc.boolean(),
  })
  .map((given) => toStatement({ ...given, docs: docStructure(given.docs) }));

interface Given {
  readonly kind: string;
  readonly name: string;
  readonly docs: string[];
  readonly isExported: boolean;
  readonly type: string;
  readonly bases: string[];
  readonly properties: OptionalKind<PropertySignatureStructure>[];
  readonly parameters: OptionalKind<ParameterDeclarationStructure>[];
  readonly isIndexed: boolean;
  readonly isTypeOnly: boolean;
}

function toStatement({ kind, name, docs, isExported, type, ...given }: Given): StatementStructures {
  const head = { name, docs, isExported };
  const index = { keyName: "key", keyType: "string", returnType: type };
  switch (kind) {
    case "interface":
      return {
        kind: StructureKind.Interface,
        ...head,
        extends: given.bases,
        properties: given.properties,
        indexSignatures: given.isIndexed ? [index] : [],
      };
    case "alias":
      return { kind: StructureKind.TypeAlias, ...head, type };
    case "constant":
      return {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported,
        declarations: [{ name, type: "A<B>", initializer: "/* @__PURE__ */ f(() => ({ a: 1 }))" }],
      };
    case "function":
      return {
        kind: StructureKind.Function,
        ...head,
        isAsync: given.isIndexed,
        parameters: given.parameters,
        returnType: "Call<A, B>",
        overloads: given.properties.map((form) => ({
          docs: form.docs ?? [],
          isExported,
          parameters: given.parameters,
          returnType: "Call<A, C>",
        })),
        statements: ['return send(client, { path: { ...path }, "b": "it\'s" }, options);'],
      };
    case "class":
      return {
        kind: StructureKind.Class,
        ...head,
        properties: given.bases.map((field) => ({ name: field, type: "A", isReadonly: true })),
        ctors: [
          {
            parameters: given.parameters,
            statements: given.isIndexed ? ["this.a = new B(c);", "this.#c = c;"] : [],
          },
        ],
        methods: given.properties.map((method) => ({
          name: method.name,
          docs: method.docs ?? [],
          parameters: given.parameters,
          returnType: "C<D>",
          overloads: given.isIndexed
            ? given.properties.map((form) => ({
                docs: form.docs ?? [],
                parameters: given.parameters,
                returnType: "E",
              }))
            : [],
          statements: ["return d(this.#c, e);"],
          ...(given.isTypeOnly ? { typeParameters: [{ name: "D", default: "unknown" }] } : {}),
        })),
      };
    default:
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: "./a.js",
        isTypeOnly: given.isTypeOnly,
        ...(given.isIndexed
          ? { namespaceImport: "z" }
          : {
              namedImports: [
                { name: "A", isTypeOnly: !given.isTypeOnly },
                { name: "b", alias: "b2" },
              ],
            }),
      };
  }
}

describe("a statement that is printed directly", () => {
  it("has the text that ts-morph prints", () => {
    let direct = 0;
    fc.assert(
      fc.property(statements, (statement) => {
        const text = printDirectly(statement);
        if (text === undefined) return;
        direct += 1;
        expect(text).toBe(printStructure(statement, { indentNumberOfSpaces: 2 }).trimEnd());
      }),
      { numRuns: 2000 },
    );
    expect(direct).toBeGreaterThan(1500);
  });

  it("has no field that is not printed", () => {
    const alias = { kind: StructureKind.TypeAlias, name: "A", type: "B" } as const;
    expect(printDirectly(alias)).toBe("type A = B;");
    expect(printDirectly({ ...alias, typeParameters: ["T"] })).toBeUndefined();
    expect(printDirectly({ ...alias, hasDeclareKeyword: true })).toBeUndefined();
  });

  it("may be called in several forms", () => {
    const form = { parameters: [{ name: "a", type: "A" }], returnType: "B" };
    const text = printDirectly({
      kind: StructureKind.Function,
      name: "f",
      overloads: [form],
      statements: ["return a;"],
    });
    expect(text).toBe("function f(a: A): B;\nfunction f() {\n  return a;\n}");
    const withBody = { ...form, statements: ["return a;"] };
    expect(
      printDirectly({ kind: StructureKind.Function, name: "f", overloads: [withBody] }),
    ).toBeUndefined();
  });

  it("is none of the other kinds", () => {
    expect(printDirectly({ kind: StructureKind.Enum, name: "A" })).toBeUndefined();
    expect(printDirectly({ kind: StructureKind.Class, name: "A", extends: "B" })).toBeUndefined();
  });

  it("has the constants of ts-morph", () => {
    expect(StructureKind).toMatchObject(ownKinds);
    expect(VariableDeclarationKind).toMatchObject(ownDeclarationKinds);
  });
});
