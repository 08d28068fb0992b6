import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLines, type LineProblems } from "./compile-lines.js";

const description = readFileSync(new URL("./library.yaml", import.meta.url), "utf8");

const head = `import { addBook, ApiClient, deleteBook, getBook, getPlace, lendBook, listBooks, reindex, returnBook, replaceBook } from "./sdk/index.js";
declare const client: import("./sdk/index.js").Client;
declare const book: import("./sdk/index.js").Book;
declare const library: ApiClient;`;

const right: readonly (readonly [rule: string, line: string])[] = [
  ["a query may be left out", `listBooks(client);`],
  ["a GET takes the query, then options", `listBooks(client, { limit: 5 }, { timeoutMs: 1 });`],
  ["undefined stands for a query", `listBooks(client, undefined, { timeoutMs: 1 });`],
  ["one path parameter is positional", `replaceBook(client, "b1", book);`],
  [
    "undefined holds the place of a query that is not declared yet",
    `getBook(client, "b1", undefined, { headers: { "X-Reader": "ada" } });`,
  ],
  [
    "several path parameters are one object",
    `getPlace(client, { shelf: "a", place: 1 }, { fields: "title" });`,
  ],
  ["an optional body may be left out", `replaceBook(client, "b1");`],
  [
    "a DELETE takes its body among the options",
    `deleteBook(client, "b1", undefined, { body: book });`,
  ],
  [
    "a POST takes its query among the options",
    `addBook(client, book, { query: { dryRun: true } });`,
  ],
  [
    "a body of another media type names it",
    `addBook(client, { contentType: "text/plain", value: "x" });`,
  ],
  ["a declared idempotency key may be given", `addBook(client, book, { idempotencyKey: "k" });`],
  ["a declared idempotency key is generated when absent", `addBook(client, book);`],
  [
    "what has no body may be awaited as undefined",
    `const done: undefined = await replaceBook(client, "b1");`,
  ],
  [
    "an idempotency key that an extension declares may be given",
    `returnBook(client, undefined, { idempotencyKey: "k" });`,
  ],
  [
    "a header that carries no key is a header",
    `lendBook(client, undefined, { headers: { "Idempotency-Key": "k" } });`,
  ],
  ["a body without properties is none", `reindex(client, undefined, { timeoutMs: 1 });`],
  [
    "the class face takes the same without the client",
    `library.books.replace("b1", book, { timeoutMs: 1 });`,
  ],
];

const wrong: readonly (readonly [rule: string, line: string])[] = [
  ["a query has no other parameters than the declared", `listBooks(client, { limits: 5 });`],
  ["options are no query", `listBooks(client, { timeoutMs: 1 });`],
  ["a path parameter is required", `replaceBook(client);`],
  ["a path parameter is not an object", `replaceBook(client, { bookId: "b1" }, book);`],
  ["required headers make the options required", `getBook(client, "b1");`],
  ["required headers make their member required", `getBook(client, "b1", undefined, {});`],
  ["several path parameters are not positional", `getPlace(client, "a", 1, { fields: "title" });`],
  ["a required query may not be left out", `getPlace(client, { shelf: "a", place: 1 });`],
  ["a required body may not be left out", `addBook(client);`],
  [
    "a body is no option where it is an argument",
    `replaceBook(client, "b1", book, { body: book });`,
  ],
  ["the body of another media type is not guessed", `addBook(client, "x");`],
  ["a media type has to be declared", `addBook(client, { contentType: "text/html", value: "x" });`],
  [
    "an undeclared idempotency key is refused",
    `replaceBook(client, "b1", book, { idempotencyKey: "k" });`,
  ],
  [
    "a declared idempotency key that the description turns off is refused",
    `lendBook(client, undefined, { idempotencyKey: "k" });`,
  ],
  ["a body without properties takes none", `reindex(client, { force: true });`],
  ["a client needs a base URL where the description has no server", `new ApiClient({ auth: {} });`],
];

describe("the arguments of generated functions", () => {
  let problems: LineProblems = new Map();
  beforeAll(async () => {
    const lines = [...right, ...wrong].map(([, line]) => line);
    problems = await compileLines(description, { head, lines });
  });

  it.each(right)("compile where %s", (_, line) => {
    expect(problems.has(line)).toBe(true);
    expect(problems.get(line)).toBeUndefined();
  });

  it.each(wrong)("do not compile otherwise: %s", (_, line) => {
    expect(problems.get(line)).toEqual(expect.any(String));
  });
});
