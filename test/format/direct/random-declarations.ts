import fc from "fast-check";

/** Declarations as emitters print them, on as few lines as possible, with names of all lengths. */
export function declarations(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: interfaces },
    { weight: 3, arbitrary: aliases },
    { weight: 6, arbitrary: constants },
    { weight: 3, arbitrary: fc.constant(null).chain(() => exportedFunctions) },
    { weight: 2, arbitrary: classes },
    { weight: 1, arbitrary: imports },
  );
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Short ones and long ones, so that lines end everywhere; some begin with a capital. */
const names = fc
  .tuple(fc.boolean(), fc.nat(25), fc.oneof(fc.nat(6), fc.nat(48)))
  .map(([isCapital, first, length]) => {
    const name = Array.from({ length: length + 1 }, (_, index) => letters[(first + index) % 26]);
    return isCapital ? `X${name.join("")}` : `v${name.join("")}`;
  });

const strings = fc
  .tuple(
    names,
    fc.constantFrom("", " ", "'", '"', "\\", "\n", '"\'"', "-", "é", '{"a":0}'),
    fc.boolean(),
  )
  .map(([name, odd, isSingle]) => {
    const literal = JSON.stringify(`${odd}${name}`);
    return isSingle ? `'${literal.slice(1, -1).replaceAll("'", "\\'")}'` : literal;
  });

const numbers = fc.constantFrom(
  "0",
  "1",
  "5000",
  "-1",
  "0.5",
  "1e21",
  "9007199254740993n",
  "-3n",
  "1.50",
);

/** Of integers of all lengths, so that lines end everywhere. */
const listsOfNumbers = fc
  .array(fc.oneof(fc.nat(9), fc.nat(99_999), fc.integer({ max: -1 })), { maxLength: 40 })
  .map((all) => `[${all.join(", ")}]`);

const comments = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom(
    "/** One line. */\n",
    "/**\n * Two lines,   of which\n *   one is further in.\n *\n * `é` → ü\n */\n",
    "/**\n   * Not below each other.\n  */\n",
  ),
);

const keys = fc.oneof(
  { weight: 4, arbitrary: names },
  fc.constantFrom(
    '"200"',
    "'a\"b'",
    '"application/json"',
    '"plain"',
    "default",
    "new",
    "type",
    "readonly",
  ),
);

const { type: types } = fc.letrec<{ type: string; simple: string }>((tie) => ({
  simple: fc.oneof(
    names,
    strings,
    numbers,
    fc.constantFrom("string", "number", "null", "undefined", "unknown", "never", "true", "Blob"),
    tie("type").map((type) => `Array<${type}>`),
    fc.tuple(names, fc.array(tie("type"), { minLength: 1, maxLength: 3 })).map(call("<", ">")),
    tie("type").map((type) => `(${type})[]`),
    tie("type").map((type) => `readonly (${type})[]`),
    tie("type").map((type) => `(readonly string[])[] | readonly [${type}]`),
    fc.array(tie("type"), { maxLength: 3 }).map((all) => `[${all.join(", ")}]`),
    tie("type").map((type) => `[string, ...(${type})[]]`),
    tie("type").map((type) => `[(${type})?]`),
    fc.array(fc.tuple(comments, keys, tie("type")), { minLength: 1, maxLength: 3 }).map(members),
    fc.tuple(keys, tie("type")).map(([key, type]) => `{ ${key}?: ${type}; }`),
    fc.tuple(keys, tie("type")).map(([key, type]) => `{ readonly ${key}: ${type} }`),
    fc
      .tuple(keys, names, tie("type"))
      .map(([key, name, type]) => `{ ${key}: ${name}; b: ${type} }`),
    tie("type").map((type) => `(value: ${type}) => value is X`),
  ),
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: tie("simple") },
    fc.array(tie("simple").map(inParentheses), { minLength: 2, maxLength: 6 }).map(join(" | ")),
    fc.array(tie("simple").map(inParentheses), { minLength: 2, maxLength: 3 }).map(join(" & ")),
    tie("simple").map((type) => `${inParentheses(type)} | null`),
    tie("simple").map((type) => `(string & {}) | ${inParentheses(type)}`),
  ),
}));

function inParentheses(type: string): string {
  return type.includes("=>") ? `(${type})` : type;
}

function join(separator: string): (parts: readonly string[]) => string {
  return (parts) => parts.join(separator);
}

function call(
  open: string,
  close: string,
): (parts: readonly [string, readonly string[]]) => string {
  return ([name, parts]) => `${name}${open}${parts.join(", ")}${close}`;
}

function members(all: readonly (readonly [string, string, string])[]): string {
  return `{\n${all.map(([comment, key, type]) => `${comment}${key}: ${type};`).join("\n")}\n}`;
}

const { value: values } = fc.letrec<{ value: string; simple: string; called: string }>((tie) => {
  const parts = fc.array(tie("value"), { maxLength: 3 });
  const properties = fc
    .array(fc.tuple(keys, tie("value")), { minLength: 1, maxLength: 4 })
    .map((all) => `{ ${all.map(([key, value]) => `${key}: ${value}`).join(", ")} }`);
  return {
    simple: fc.oneof(
      names,
      strings,
      numbers,
      fc.constantFrom("true", "null", "{}", "[]", "/^a[/]\\d{1,30}$/u", "/x/"),
      listsOfNumbers,
      fc.constantFrom("{ path: { ...path }, body }", "[1n, 2n]", "this.x", "a.b.c", "`x`"),
    ),
    called: fc.oneof(
      fc.tuple(names, parts).map(call("(", ")")),
      fc
        .tuple(names, parts, parts)
        .map(([name, all, more]) => `${name}(${all.join(", ")})(${more.join(", ")})`),
      fc.tuple(names, parts).map(([name, all]) => `z.${name}(${all.join(", ")})`),
      fc
        .tuple(names, types, parts)
        .map(([name, type, all]) => `${name}<${type}>(${all.join(", ")})`),
      fc
        .tuple(tie("called"), fc.constantFrom("unwrap", "optional", "max", "Of"), parts)
        .map(([start, name, all]) => `${start}.${name}(${all.join(", ")})`),
    ),
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: tie("simple") },
      { weight: 4, arbitrary: tie("called") },
      properties,
      parts.map((all) => `[${all.join(", ")}]`),
      tie("called").map((value) => `() => ${value}`),
      fc.tuple(names, names, tie("called")).map(([a, b, value]) => `(${a}: ${b}) => ${value}`),
      properties.map((value) => `() => (${value})`),
      tie("called").map((value) => `/* @__PURE__ */ ${value}`),
      fc.tuple(names, parts).map(([name, all]) => `new ${name}(${all.join(", ")})`),
    ),
  };
});

const interfaces = fc
  .tuple(
    comments,
    names,
    fc.array(names, { maxLength: 3 }),
    fc.array(fc.tuple(comments, keys, types)),
  )
  .map(([comment, name, bases, all]) => {
    const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
    return `${comment}export interface ${name}${heritage} ${members(all)}`;
  });

const aliases = fc
  .tuple(comments, names, types)
  .map(([comment, name, type]) => `${comment}export type ${name} = ${type};`);

const constants = fc
  .tuple(names, fc.option(types), values)
  .map(([name, type, value]) => `const ${name}${type === null ? "" : `: ${type}`} = ${value};`);

const parameters = fc
  .array(fc.tuple(names, fc.boolean(), types), { maxLength: 4 })
  .map((all) => all.map(([name, isOptional, type]) => `${name}${isOptional ? "?" : ""}: ${type}`));

const callables = fc
  .tuple(names, fc.constantFrom("", "<Data = unknown>"), parameters, types, values)
  .map(([name, typeParameter, given, type, value]) => {
    const body = `{\n  const result = ${value};\n  return result;\n}`;
    return `${name}${typeParameter}(${given.join(", ")}): ${inParentheses(type)} ${body}`;
  });

const exportedFunctions = fc
  .tuple(fc.constantFrom("", "async "), callables)
  .map(([word, text]) => `export ${word}function ${text}`);

const classes = fc
  .tuple(names, fc.array(fc.tuple(comments, names, types), { maxLength: 2 }), callables, values)
  .map(([name, fields, method, value]) => {
    const declared = fields.map(([comment, key, type]) => `${comment}readonly ${key}: ${type};\n`);
    const body = `constructor(client: Client) {\nthis.#client = client;\nthis.x = ${value};\n}`;
    return `export class ${name} {\n${declared.join("")}\n${body}\n\n${method}\n}`;
  });

const imports = fc
  .tuple(
    fc.constantFrom("import", "import type", "export"),
    fc.array(names, { minLength: 1 }),
    names,
  )
  .map(([words, all, from]) => `${words} { ${all.join(", ")} } from "./${from}.js";`);
