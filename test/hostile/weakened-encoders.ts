/** A mistake in an encoder, and the payload that shows it. */
export interface Weakening {
  readonly encoder: string;
  /** The promise that it breaks. */
  readonly rule: string;
  /** Below `generator/`. */
  readonly file: string;
  /** What of the source is replaced, and by what. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly payload: string;
}

const literal = { encoder: "string literal", file: "emit/code/string-literal.ts" } as const;
const key = { encoder: "property key", file: "emit/code/property-key.ts" } as const;
const pattern = { encoder: "regular expression", file: "emit/code/regular-expression.ts" } as const;
const comment = { encoder: "comment", file: "emit/code/comment.ts" } as const;
const json = { encoder: "JSON", file: "format/print-json.ts" } as const;
const files = { encoder: "file name", file: "normalize/names/name-files.ts" } as const;
const words = { encoder: "identifier", file: "normalize/names/words.ts" } as const;
const shown = { encoder: "visible text", file: "ir/visible-text.ts" } as const;
const tool = { encoder: "code of another tool", file: "emit/code/string-literal.ts" } as const;

/** Every encoder and each of its rules, as a change of its source. */
export const weakenings: readonly Weakening[] = [
  {
    ...literal,
    rule: "a quote is escaped",
    edits: [["JSON.stringify(text)", '`"${text}"`']],
    payload: "double quote",
  },
  {
    ...literal,
    rule: "a backslash is escaped",
    edits: [["JSON.stringify(text)", `\`"\${text.replaceAll('"', '\\\\"')}"\``]],
    payload: "two backslashes and quote",
  },
  {
    ...literal,
    rule: "what is invisible is escaped",
    edits: [["showInvisible(JSON.stringify(text))", "JSON.stringify(text)"]],
    payload: "right to left",
  },
  {
    ...shown,
    rule: "line separators are escaped",
    edits: [["\\u2028-\\u202e", "\\u202a-\\u202e"]],
    payload: "line separators",
  },
  {
    ...literal,
    rule: "markup is broken up",
    edits: [
      ["breakMarkup(showInvisible(JSON.stringify(text)))", "showInvisible(JSON.stringify(text))"],
    ],
    payload: "script end",
  },
  {
    ...shown,
    rule: "HTML comments are broken up",
    edits: [["(\\/script|!--)", "(\\/script)"]],
    payload: "HTML comment",
  },
  {
    ...literal,
    rule: "a lone surrogate is escaped",
    edits: [["breakMarkup(showInvisible(JSON.stringify(text)))", '`"${text}"`']],
    payload: "lone surrogates",
  },
  {
    ...shown,
    rule: "control characters are shown",
    edits: [["[control, invisible, loneSurrogate]", "[invisible, loneSurrogate]"]],
    payload: "controls",
  },
  {
    ...shown,
    rule: "what is invisible is shown",
    edits: [["[control, invisible, loneSurrogate]", "[control, loneSurrogate]"]],
    payload: "right to left",
  },
  {
    ...shown,
    rule: "a lone surrogate is shown",
    edits: [["[control, invisible, loneSurrogate]", "[control, invisible]"]],
    payload: "lone surrogates",
  },
  {
    ...tool,
    rule: "what another tool prints is encoded",
    edits: [["breakMarkup(showInvisible(code))", "code"]],
    payload: "right to left",
  },
  {
    ...key,
    rule: "a name that is no identifier is quoted",
    edits: [['isIdentifierName(name) && name !== "__proto__" ? name', "name.length > 0 ? name"]],
    payload: "double quote",
  },
  {
    ...key,
    file: "emit/code/identifier.ts",
    rule: "an identifier is an identifier from end to end",
    edits: [["*$/u", "*/u"]],
    payload: "assignment as a name",
  },
  {
    ...key,
    rule: "`__proto__` is computed in an object",
    edits: [
      [
        'return name === "__proto__" ? `["__proto__"]` : propertyKey(name);',
        "return propertyKey(name);",
      ],
    ],
    payload: "proto",
  },
  {
    ...pattern,
    rule: "a slash is escaped",
    edits: [['match === "/" ? "\\\\/" : match', "match"]],
    payload: "end of a pattern",
  },
  {
    ...pattern,
    rule: "an escape is read whole",
    edits: [
      ['/\\\\[\\s\\S]|\\//gu, (match) => (match === "/" ? "\\\\/" : match)', '/\\//gu, "\\\\/"'],
    ],
    payload: "end of a pattern behind a backslash",
  },
  {
    ...pattern,
    rule: "a literal is ASCII that can be seen",
    edits: [["/^[\\x20-\\x7e]*$/u.test(source)", "true"]],
    payload: "line separators",
  },
  {
    ...pattern,
    rule: "a literal starts no HTML comment",
    edits: [[' && !source.includes("<!--")', ""]],
    payload: "HTML comment",
  },
  {
    ...pattern,
    rule: "the constructor takes a string literal",
    edits: [["new RegExp(${stringLiteral(source)}", 'new RegExp("${source}"']],
    payload: "line separators",
  },
  {
    ...pattern,
    rule: "an empty pattern is no line comment",
    edits: [['source !== "" && ', ""]],
    payload: "nothing",
  },
  {
    encoder: "number",
    file: "emit/code/number-literal.ts",
    rule: "no digit is lost",
    edits: [["value.toString()", "Number(value).toString()"]],
    payload: "number 9007199254740993",
  },
  {
    ...comment,
    rule: "its end is broken up",
    edits: [['.replaceAll("*/", "*\\\\/")', ""]],
    payload: "comment end",
  },
  {
    ...comment,
    rule: "its end is broken up after all that is left out",
    edits: [
      ['.replaceAll(unshown, "")', ""],
      [".trim();", '.replaceAll(unshown, "").trim();'],
    ],
    payload: "comment end behind a mark",
  },
  {
    ...comment,
    rule: "markup is broken up",
    edits: [["breakMarkup(shown)", "shown"]],
    payload: "script end",
  },
  {
    ...comment,
    rule: "what is invisible is left out",
    edits: [["\\u202a-\\u202e", ""]],
    payload: "right to left",
  },
  {
    ...comment,
    rule: "control characters are left out",
    edits: [["[^\\P{Cc}\\t\\n]|", ""]],
    payload: "controls",
  },
  {
    ...comment,
    rule: "a lone surrogate is replaced",
    edits: [['.replaceAll(loneSurrogate, "\\ufffd")', ""]],
    payload: "lone surrogates",
  },
  {
    ...comment,
    rule: "it starts no tag",
    edits: [['.replaceAll(/(^|[\\s(])@(?=[A-Za-z])/gu, "$1\\\\@")', ""]],
    payload: "tags",
  },
  {
    encoder: "TSDoc",
    file: "emit/code/doc-comment.ts",
    rule: "a description is encoded",
    edits: [['.map((part) => commentText(part ?? ""))', '.map((part) => part ?? "")']],
    payload: "comment end",
  },
  {
    encoder: "TSDoc",
    file: "emit/code/comment.ts",
    rule: "a code span is encoded",
    edits: [['commentText(text).replaceAll("\\n", " ")', 'text.replaceAll("\\n", " ")']],
    payload: "comment end",
  },
  {
    encoder: "JSON literal",
    file: "emit/code/json-literal.ts",
    rule: "a string is encoded",
    edits: [
      [
        'typeof value === "string") return stringLiteral(value)',
        'typeof value === "string") return `"${value}"`',
      ],
    ],
    payload: "double quote",
  },
  {
    encoder: "JSON literal",
    file: "emit/code/json-literal.ts",
    rule: "a key is encoded",
    edits: [["`${key(name)}: ${printJson(item, key)}`", '`"${name}": ${printJson(item, key)}`']],
    payload: "double quote",
  },
  {
    encoder: "JSON literal",
    file: "emit/code/json-literal.ts",
    rule: "`__proto__` is computed in a value",
    edits: [["printJson(value, literalKey)", "printJson(value, propertyKey)"]],
    payload: "proto",
  },
  {
    ...json,
    rule: "a value is encoded",
    edits: [["showInvisible(JSON.stringify(value))", '`"${String(value)}"`']],
    payload: "double quote",
  },
  {
    ...json,
    rule: "what is invisible is escaped",
    edits: [["showInvisible(JSON.stringify(value))", "JSON.stringify(value)"]],
    payload: "right to left",
  },
  {
    ...json,
    rule: "markup is broken up",
    edits: [["(?=\\/script|!--)", "(?=nothing)"]],
    payload: "script end",
  },
  {
    ...files,
    rule: "a name of Windows is not used",
    edits: [["reservedFiles.has(base)", "base.length > 999"]],
    payload: "device",
  },
  {
    ...files,
    rule: "a name is short",
    edits: [["stem.length <= longestPath", "stem.length > 0"]],
    payload: "very long",
  },
  {
    ...words,
    rule: "only what an identifier may have is kept",
    edits: [["(?:[^\\p{ID_Continue}$]|", "(?:[^\\p{ID_Continue}$=]|"]],
    payload: "assignment as a name",
  },
];
