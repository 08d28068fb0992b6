import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLines, type LineProblems } from "./compile-lines.js";

const description = readFileSync(new URL("../cases/pagination/spec.yaml", import.meta.url), "utf8");

const head = `import * as sdk from "./sdk/index.js";
import type { ListSessionsResponse, PagedCall, Session } from "./sdk/index.js";
declare const client: import("./sdk/index.js").Client;
declare const api: sdk.ApiClient;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
function same<A, B>(_: Same<A, B>): void { return; }
declare const options: { headers: { "X-Tenant": string } };`;

const right: readonly (readonly [rule: string, line: string])[] = [
  [
    "`await` gives the body as the description says",
    `const page = await api.sessions.list(); same<typeof page, ListSessionsResponse>(true);`,
  ],
  [
    "`for await` gives items of their type, by the class",
    `for await (const item of api.sessions.list({ limit: "50" })) same<typeof item, Session>(true);`,
  ],
  [
    "`for await` gives items of their type, by the function",
    `for await (const item of sdk.listSessions(client, {})) same<typeof item, Session>(true);`,
  ],
  [
    "`.pages()` gives the bodies",
    `for await (const page of api.sessions.list().pages()) same<typeof page, ListSessionsResponse>(true);`,
  ],
  [
    "items of a bare list, of a composition, and of a list of lists are typed",
    `for await (const item of api.organizations.repositories.list("o", undefined, options)) item.id;
     for await (const { at } of sdk.listProjectPages(client, "p")) same<typeof at, number | undefined>(true);
     for await (const row of api.rows.list()) same<typeof row, number[]>(true);`.replaceAll(
      /\s*\n\s*/gu,
      " ",
    ),
  ],
  [
    "the other views are those of every call",
    `const result = await api.sessions.list().result(); if (!result.ok && result.error.kind === "http" && result.error.declared === "404") result.error.body.length; else if (result.ok) result.data.hasMore;`,
  ],
  [
    "the call is a promise of its page, whose type has a name",
    `const call: PagedCall<Session, ListSessionsResponse, sdk.ListSessionsFailure> = api.sessions.list(); const page: Promise<ListSessionsResponse> = call; void page;`,
  ],
  [
    "each page takes the options of a call",
    `api.sessions.list({}, { timeoutMs: 1, maxRetries: 0, signal: AbortSignal.timeout(1) });`,
  ],
];

const wrong: readonly (readonly [rule: string, line: string])[] = [
  ["items have no other properties", `for await (const item of api.sessions.list()) item.nothing;`],
  ["a list without pages is no iterable", `for await (const item of api.off.list()) item;`],
  ["a list without pages has no `.pages()`", `api.off.list().pages();`],
];

describe("a call whose data comes in pages", () => {
  let problems: LineProblems = new Map();

  beforeAll(async () => {
    const lines = [...right, ...wrong].map(([, line]) => line);
    problems = await compileLines(description, { head, lines });
  }, 60_000);

  it.each(right)("compiles: %s", (_, line) => {
    expect(problems.get(line)).toBeUndefined();
  });

  it.each(wrong)("does not compile: %s", (_, line) => {
    expect(problems.get(line)).toEqual(expect.any(String));
  });
});
