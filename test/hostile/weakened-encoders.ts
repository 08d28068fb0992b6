/** A mistake in an encoder, and the payload that shows it. */
export interface Weakening {
  readonly encoder: string;
  /** The promise that it breaks. */
  readonly rule: string;
  /** Below `generator/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly payload: string;
}

const literal = { encoder: "string literal", file: "emit/code/string-literal.ts" } as const;
const key = { encoder: "property key", file: "emit/code/property-key.ts" } as const;
const pattern = { encoder: "regular expression", file: "emit/code/regular-expression.ts" } as const;
const comment = { encoder: "comment", file: "emit/code/comment.ts" } as const;
const files = { encoder: "file name", file: "normalize/names/name-files.ts" } as const;
const words = { encoder: "identifier", file: "normalize/names/words.ts" } as const;
const tool = { encoder: "code of another tool", file: "emit/code/string-literal.ts" } as const;

/** Every encoder and each of its rules, as a change of its source. */
export const weakenings: readonly Weakening[] = [
  {
    ...literal,
    rule: "a quote is escaped",
    from: "JSON.stringify(text).replace",
    to: '`"${text}"`.replace',
    payload: "double quote",
  },
  {
    ...literal,
    rule: "a backslash is escaped",
    from: "JSON.stringify(text).replace",
    to: `\`"\${text.replaceAll('"', '\\\\"')}"\`.replace`,
    payload: "two backslashes and quote",
  },
  {
    ...literal,
    rule: "what is invisible is escaped",
    from: "JSON.stringify(text).replace(invisible, escapeUnit)",
    to: "JSON.stringify(text)",
    payload: "right to left",
  },
  {
    ...literal,
    rule: "line separators are escaped",
    from: "\\u2028-\\u202e",
    to: "\\u202a-\\u202e",
    payload: "line separators",
  },
  {
    ...literal,
    rule: "markup is broken up",
    from: "return breakMarkup(JSON.stringify(text).replace(invisible, escapeUnit));",
    to: "return JSON.stringify(text).replace(invisible, escapeUnit);",
    payload: "script end",
  },
  {
    ...literal,
    rule: "HTML comments are broken up",
    from: "(\\/script|!--)",
    to: "(\\/script)",
    payload: "HTML comment",
  },
  {
    ...literal,
    rule: "a lone surrogate is escaped",
    from: "JSON.stringify(text).replace(invisible, escapeUnit)",
    to: "JSON.stringify(text).replace(invisible, escapeUnit).replace(/\\\\u(d[89a-f]..)/g, (_, unit) => String.fromCharCode(parseInt(unit, 16)))",
    payload: "lone surrogates",
  },
  {
    ...tool,
    rule: "control characters are shown",
    from: "[control, invisible, loneSurrogate]",
    to: "[invisible, loneSurrogate]",
    payload: "controls",
  },
  {
    ...tool,
    rule: "what is invisible is shown",
    from: "[control, invisible, loneSurrogate]",
    to: "[control, loneSurrogate]",
    payload: "right to left",
  },
  {
    ...key,
    rule: "a name that is no identifier is quoted",
    from: 'isIdentifierName(name) && name !== "__proto__" ? name',
    to: "name.length > 0 ? name",
    payload: "double quote",
  },
  {
    ...key,
    file: "emit/code/identifier.ts",
    rule: "an identifier is an identifier from end to end",
    from: "*$/u",
    to: "*/u",
    payload: "assignment as a name",
  },
  {
    ...key,
    rule: "`__proto__` is computed in an object",
    from: 'return name === "__proto__" ? `["__proto__"]` : propertyKey(name);',
    to: "return propertyKey(name);",
    payload: "proto",
  },
  {
    ...pattern,
    rule: "a slash is escaped",
    from: 'match === "/" ? "\\\\/" : match',
    to: "match",
    payload: "end of a pattern",
  },
  {
    ...pattern,
    rule: "an escape is read whole",
    from: '/\\\\[\\s\\S]|\\//gu, (match) => (match === "/" ? "\\\\/" : match)',
    to: '/\\//gu, "\\\\/"',
    payload: "end of a pattern behind a backslash",
  },
  {
    ...pattern,
    rule: "a literal is ASCII that can be seen",
    from: "/^[\\x20-\\x7e]*$/u.test(source)",
    to: "true",
    payload: "line separators",
  },
  {
    ...pattern,
    rule: "a literal starts no HTML comment",
    from: ' && !source.includes("<!--")',
    to: "",
    payload: "HTML comment",
  },
  {
    ...pattern,
    rule: "the constructor takes a string literal",
    from: "new RegExp(${stringLiteral(source)}",
    to: 'new RegExp("${source}"',
    payload: "line separators",
  },
  {
    ...pattern,
    rule: "an empty pattern is no line comment",
    from: 'source !== "" && ',
    to: "",
    payload: "nothing",
  },
  {
    encoder: "number",
    file: "emit/code/number-literal.ts",
    rule: "no digit is lost",
    from: "value.toString()",
    to: "Number(value).toString()",
    payload: "number 9007199254740993",
  },
  {
    ...comment,
    rule: "its end is broken up",
    from: '.replaceAll("*/", "*\\\\/")',
    to: "",
    payload: "comment end",
  },
  {
    ...comment,
    rule: "its end is broken up after all that is left out",
    from: ".trim();",
    to: '.trim().replaceAll("\\\\/", "/").replaceAll(/(?<=[^*])\\*(?=\\/)/gu, "* ");',
    payload: "comment end behind a mark",
  },
  {
    ...comment,
    rule: "markup is broken up",
    from: ".replaceAll(/<(\\/script|!--)/giu, (_, rest: string) => `<\\\\${rest}`)",
    to: "",
    payload: "script end",
  },
  {
    ...comment,
    rule: "what is invisible is left out",
    from: "\\u202a-\\u202e",
    to: "",
    payload: "right to left",
  },
  {
    ...comment,
    rule: "control characters are left out",
    from: "[^\\P{Cc}\\t\\n]|",
    to: "",
    payload: "controls",
  },
  {
    ...comment,
    rule: "a lone surrogate is replaced",
    from: '"\\ufffd"',
    to: '"$&"',
    payload: "lone surrogates",
  },
  {
    ...comment,
    rule: "it starts no tag",
    from: '.replaceAll(/(^|[\\s(])@(?=[A-Za-z])/gu, "$1\\\\@")',
    to: "",
    payload: "tags",
  },
  {
    encoder: "TSDoc",
    file: "emit/code/doc-comment.ts",
    rule: "a description is encoded",
    from: '.map((part) => commentText(part ?? ""))',
    to: '.map((part) => part ?? "")',
    payload: "comment end",
  },
  {
    encoder: "TSDoc",
    file: "emit/code/comment.ts",
    rule: "a code span is encoded",
    from: 'commentText(text).replaceAll("\\n", " ")',
    to: 'text.replaceAll("\\n", " ")',
    payload: "comment end",
  },
  {
    encoder: "JSON literal",
    file: "emit/code/json-literal.ts",
    rule: "a string is encoded",
    from: 'typeof value === "string") return stringLiteral(value)',
    to: 'typeof value === "string") return `"${value}"`',
    payload: "double quote",
  },
  {
    encoder: "JSON literal",
    file: "emit/code/json-literal.ts",
    rule: "a key is encoded",
    from: "`${key(name)}: ${printJson(item, key)}`",
    to: '`"${name}": ${printJson(item, key)}`',
    payload: "double quote",
  },
  {
    encoder: "JSON literal",
    file: "emit/code/json-literal.ts",
    rule: "`__proto__` is computed in a value",
    from: "printJson(value, literalKey)",
    to: "printJson(value, propertyKey)",
    payload: "proto",
  },
  {
    encoder: "JSON",
    file: "format/print-json.ts",
    rule: "a value is encoded",
    from: ": JSON.stringify(value);",
    to: ': typeof value === "string" ? `"${value}"` : JSON.stringify(value);',
    payload: "double quote",
  },
  {
    ...files,
    rule: "a name is made of words",
    from: 'kebabCase(name.normalize("NFKC"))',
    to: "name",
    payload: "climbing path",
  },
  {
    ...files,
    rule: "a name of Windows is not used",
    from: "reservedFiles.has(base)",
    to: "base.length > 999",
    payload: "device",
  },
  {
    ...files,
    rule: "a name is short",
    from: "stem.length <= longestPath",
    to: "stem.length > 0",
    payload: "very long",
  },
  {
    ...words,
    rule: "only what an identifier may have is kept",
    from: "(?:[^\\p{ID_Continue}$]|",
    to: "(?:[^\\p{ID_Continue}$=]|",
    payload: "assignment as a name",
  },
];
