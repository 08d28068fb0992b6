import { isDeepStrictEqual } from "node:util";
import { at } from "../spec/flowglad-document.js";
import { openBrowser, type Browser } from "./open-browser.js";
import { bundlePage, servePage, type Answer, type PageServer } from "./serve-page.js";

const documented = at(
  "#/paths/~1api~1v1~1checkout-sessions/post/responses/200/content/application~1json/examples/product/value",
);
const created = JSON.parse(JSON.stringify(documented)) as {
  readonly checkoutSession: { readonly id: string };
  readonly url: string;
};

const json: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(created));
};

/** A page that does something with the client, and what it must show and the servers must have seen. */
interface Check {
  readonly sentence: string;
  readonly scenario: string;
  readonly answer: Answer;
  /** Whether the API is on another origin than the page. */
  readonly away?: boolean;
  readonly shown: (origins: { readonly page: string; readonly api: string }) => string;
  /** The calls that reach the API, and the other server. */
  readonly received: readonly [api: number, other: number];
}

const { id } = created.checkoutSession;

/** What an API allows a page of another origin. */
const allowed = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type, accept",
};

const checks = (other: string): readonly Check[] => [
  {
    sentence: "the class makes a call and the page shows its result",
    scenario: "class",
    answer: json,
    shown: () => `${id} ${created.url}`,
    received: [1, 0],
  },
  {
    sentence: "the standalone function makes the same call",
    scenario: "function",
    answer: json,
    shown: () => `200 ${id}`,
    received: [1, 0],
  },
  {
    sentence: "an API of another origin is called where it allows that",
    scenario: "class",
    away: true,
    answer: (response, request) => {
      if (request.method === "OPTIONS") response.writeHead(204, allowed).end();
      else
        response
          .writeHead(200, { ...allowed, "content-type": "application/json" })
          .end(JSON.stringify(created));
    },
    shown: () => `${id} ${created.url}`,
    received: [2, 0],
  },
  {
    sentence:
      "a redirect to another origin, which a browser hides, is an error that names the request's origin",
    scenario: "class",
    answer: (response) => response.writeHead(307, { location: `${other}/api/elsewhere` }).end(),
    shown: ({ api }) => `redirect unknown 1 from ${api} to ?`,
    received: [1, 0],
  },
  {
    sentence: "so is a redirect within the origin, since nothing tells it apart",
    scenario: "class",
    answer: (response) => response.writeHead(307, { location: "/api/elsewhere" }).end(),
    shown: ({ api }) => `redirect unknown 1 from ${api} to ?`,
    received: [1, 0],
  },
  {
    sentence: "a secret key is refused unless it is allowed, and nothing is sent",
    scenario: "refusal",
    answer: json,
    shown: () => "configuration not-sent 0",
    received: [0, 0],
  },
  {
    sentence: "an error of the API is the client's error",
    scenario: "class",
    answer: (response) =>
      response.writeHead(404, { "content-type": "text/html" }).end("<h1>none</h1>"),
    shown: () => "http 404 rejected 1",
    received: [1, 0],
  },
  {
    sentence:
      "a broken connection is an error of unknown outcome, since a browser proves nothing, and a POST is not repeated",
    scenario: "class",
    answer: (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 50);
    },
    shown: () => "network unknown 1",
    received: [1, 0],
  },
  {
    sentence: "a body that stalls ends at the deadline",
    scenario: "class",
    answer: (response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("{");
    },
    shown: () => "timeout unknown 1",
    received: [1, 0],
  },
  {
    sentence: "an aborted call ends at once",
    scenario: "abort",
    answer: () => undefined,
    shown: () => "aborted unknown 1",
    received: [1, 0],
  },
];

/** `npm run test:browser`: the bundled client in headless Chromium, against servers on loopback. */
async function run(): Promise<void> {
  const program = await bundlePage();
  const servers = [
    await servePage(program),
    await servePage(program),
    await servePage(program),
  ] as const;
  const browser = await openBrowser();
  try {
    console.log(
      `Chromium ${browser.version()}, ${String(program.length)} characters of client and validators`,
    );
    for (const check of checks(servers[2].origin)) await runCheck(check, browser, servers);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

async function runCheck(
  { sentence, scenario, answer, away = false, shown, received }: Check,
  browser: Browser,
  [page, remote, other]: readonly [PageServer, PageServer, PageServer],
): Promise<void> {
  const api = away ? remote : page;
  api.answerWith(answer);
  const before = [api.received.length, other.received.length];
  const tab = await browser.newPage();
  try {
    await tab.goto(
      `${page.origin}/?${new URLSearchParams({ scenario, api: api.origin }).toString()}`,
    );
    await tab.waitForFunction(`document.querySelector("output").textContent !== ""`);
    const text = await tab.textContent("output");
    const arrived = [api, other].map(
      (server, index) => server.received.length - (before[index] ?? 0),
    );
    report(
      sentence,
      { text, arrived },
      { text: shown({ page: page.origin, api: api.origin }), arrived: received },
    );
  } finally {
    await tab.close();
  }
}

function report(sentence: string, actual: object, expected: object): void {
  const isRight = isDeepStrictEqual(actual, expected);
  console.log(`${isRight ? "ok  " : "FAIL"} ${sentence}`);
  if (isRight) return;
  console.log(`     expected ${JSON.stringify(expected)}\n     but saw  ${JSON.stringify(actual)}`);
  process.exitCode = 1;
}

await run();
