import { type CST, Lexer, Parser } from "yaml";
import type { DiagnosticParameters } from "../diagnostics/catalogue.js";
import { limits } from "./limits.js";
import type { ReportSpan } from "./parsed-text.js";

/**
 * The syntax tokens of a YAML text, one for each document and what stands around it. Undefined after a report of more than
 * fits into memory; after the first syntax errors it ends, since each takes as much as a page of text.
 */
export function parseYamlTokens(
  text: string,
  report: ReportSpan,
): readonly CST.Token[] | undefined {
  // Counting takes a fifth of the time of parsing. No text has more lexemes than characters, but for the marks.
  const excess = text.length < limits.yamlTokens / 2 ? undefined : findExcess(text);
  if (excess !== undefined) {
    const { offset, ...parameters } = excess;
    report("too-complex", parameters, { start: offset, end: offset + 1 });
    return undefined;
  }
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  const take = (parsed: Iterable<CST.Token>): void => {
    for (const token of parsed) {
      if (token.type === "error") errors += 1;
      tokens.push(token);
    }
  };
  for (const { lexeme } of lexYaml(text)) {
    take(parser.next(lexeme));
    if (errors > limits.syntaxErrors) return tokens;
  }
  take(parser.end());
  return tokens;
}

interface Excess extends DiagnosticParameters<"too-complex"> {
  readonly offset: number;
}

function findExcess(text: string): Excess | undefined {
  let count = 0;
  for (const { lexeme, offset } of lexYaml(text)) {
    count += 1;
    if (count > limits.yamlTokens) return { offset, limit: limits.yamlTokens, what: tokensName };
    const isQuoted = lexeme.startsWith('"') || lexeme.startsWith("'");
    if (isQuoted && lexeme.length > limits.yamlQuoted) {
      return { offset, limit: limits.yamlQuoted, what: "characters in one text" };
    }
  }
  return undefined;
}

const tokensName = "words and marks";

/** The words and marks of a YAML text, and where each begins. */
export function* lexYaml(
  text: string,
): Generator<{ readonly lexeme: string; readonly offset: number }> {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield { lexeme, offset };
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
}

/** Lexemes that stand for no characters: of documents, scalars and the end of a flow. */
const marks: ReadonlySet<string> = new Set(["\u{2}", "\u{18}", "\u{1F}"]);
