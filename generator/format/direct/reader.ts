/** What comes next in a text. */
export interface Token {
  readonly kind: "name" | "string" | "number" | "comment" | "mark" | "end";
  readonly text: string;
  readonly start: number;
  /** How many lines end before it. */
  readonly lineEnds: number;
}

/** The tokens of a text, one after the other. */
export interface Reader {
  readonly peek: () => Token;
  readonly next: () => Token;
  /** Takes the next token if it has this text. */
  readonly take: (text: string) => boolean;
  /** Takes the next token, which must have this text. */
  readonly expect: (text: string) => void;
  /** Reads on as a regular expression, after its first slash. */
  readonly nextPattern: () => string;
  /** Whether the text matches from the next token on. */
  readonly looksLike: (pattern: RegExp) => boolean;
}

/** Thrown where a text has something that is not laid out directly. */
export class BeyondDirectLayout extends Error {}

const tokens =
  /[A-Za-z_$][\w$]*|#[A-Za-z_$][\w$]*|"[ !#-[\]-~]*(?:\\[ -~][ !#-[\]-~]*)*"|'[ -&(-[\]-~]*(?:\\[ -~][ -&(-[\]-~]*)*'|(?:0|[1-9]\d*)(?:\.\d*[1-9])?n?(?![\w.])|=>|\.\.\.|[{}()[\]<>:;,.?|&=*/-]/y;
const space = /[ \n]*/y;
const regularExpression = /(?:[ -.0-Z\]-~]|\\[ -~]|\[(?:[ -[^-~]|\\[ -~])*\])+\/[a-z]*/y;

export function createReader(text: string): Reader {
  let place = 0;
  let known: Token | undefined;
  const scan = (): Token => {
    space.lastIndex = place;
    const [blank = ""] = space.exec(text) ?? [];
    const start = place + blank.length;
    const lineEnds = blank === "" || blank === " " ? 0 : blank.split("\n").length - 1;
    if (start === text.length) return { kind: "end", text: "", start, lineEnds };
    tokens.lastIndex = start;
    const [found] = readComment(text, start) ?? tokens.exec(text) ?? [];
    if (found === undefined) throw new BeyondDirectLayout();
    return { kind: kindOf(found), text: found, start, lineEnds };
  };
  const peek = (): Token => (known ??= scan());
  const next = (): Token => {
    const token = peek();
    place = token.start + token.text.length;
    known = undefined;
    return token;
  };
  const take = (wanted: string): boolean => {
    const isNext = peek().text === wanted;
    if (isNext) next();
    return isNext;
  };
  return {
    peek,
    next,
    take,
    expect: (wanted) => {
      if (!take(wanted)) throw new BeyondDirectLayout();
    },
    nextPattern: () => {
      regularExpression.lastIndex = place;
      const [found] = regularExpression.exec(text) ?? [];
      if (found === undefined) throw new BeyondDirectLayout();
      place += found.length;
      known = undefined;
      return found;
    },
    looksLike: (pattern) => {
      const sticky = pattern;
      sticky.lastIndex = peek().start;
      return sticky.test(text);
    },
  };
}

function readComment(text: string, start: number): readonly string[] | undefined {
  if (!text.startsWith("/*", start)) return undefined;
  const end = text.indexOf("*/", start + 2);
  return end === -1 ? [] : [text.slice(start, end + 2)];
}

function kindOf(text: string): Token["kind"] {
  if (/^[\w$#]/u.test(text)) return /^\d/u.test(text) ? "number" : "name";
  if (/^["']/u.test(text)) return "string";
  return text.startsWith("/*") ? "comment" : "mark";
}
