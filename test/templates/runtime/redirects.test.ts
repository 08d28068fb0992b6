import { expect, test } from "vitest";
import { createClient } from "./fixture/client.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import { fakeServer, json } from "./support/fake-server.js";

const body = {
  checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
};
const page = { data: [], hasMore: false };

function serverOf(...answers: Parameters<typeof fakeServer>) {
  const server = fakeServer(...answers);
  return { ...server, client: createClient({ apiKey: "sk_secret", fetch: server.fetch }) };
}

const redirect = (location: string, status = 307) =>
  new Response(null, { status, headers: { location } });

test("a GET follows within its origin, with its credential", async () => {
  const { client, seen } = serverOf(redirect("/moved?x=1"), json(page));
  expect(await listCheckoutSessions(client)).toEqual(page);
  expect(seen.map(({ url }) => url.href)).toEqual([
    "https://app.flowglad.com/api/v1/checkout-sessions",
    "https://app.flowglad.com/moved?x=1",
  ]);
  expect(seen[1]?.init.headers.get("authorization")).toBe("sk_secret");
});

test.each([
  "https://evil.test/x",
  "//evil.test/x",
  "http://app.flowglad.com/x",
  "https://app.flowglad.com:444/",
])(
  "a redirect to another origin, %s, is an error that names both; nothing is sent there",
  async (location) => {
    const { client, seen } = serverOf(redirect(location));
    const result = await listCheckoutSessions(client).result();
    expect(result).toMatchObject({
      error: {
        kind: "redirect",
        from: "https://app.flowglad.com",
        to: new URL(location, "https://app.flowglad.com").origin,
      },
    });
    expect(seen).toHaveLength(1);
  },
);

test.each([301, 302, 303, 307, 308])(
  "a body is never sent again: a POST ends with %i",
  async (status) => {
    const { client, seen } = serverOf(redirect("/elsewhere", status));
    const result = await createCheckoutSession(client, body).result();
    expect(result).toMatchObject({ error: { kind: "redirect", outcome: "unknown", attempts: 1 } });
    expect(seen).toHaveLength(1);
  },
);

test("where the platform hides redirects, any is an error that names the request's origin", async () => {
  const hidden = Object.defineProperties(new Response(null, { status: 200 }), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
  });
  const { client } = serverOf(() => hidden);
  expect(await listCheckoutSessions(client).result()).toMatchObject({
    error: { kind: "redirect", from: "https://app.flowglad.com", to: undefined },
  });
});

test("a redirect without a place, or to nonsense, is an error", async () => {
  for (const answer of [new Response(null, { status: 302 }), redirect("http://[")])
    expect(await listCheckoutSessions(serverOf(answer).client).result()).toMatchObject({
      error: { kind: "redirect", to: undefined },
    });
});

test("a circle of redirects ends", async () => {
  const { client, seen } = serverOf(redirect("/again"));
  expect(await listCheckoutSessions(client).result()).toMatchObject({
    error: { kind: "redirect" },
  });
  expect(seen.length).toBeLessThan(10);
});

test("asResponse gives a redirect as it is", async () => {
  const { client } = serverOf(redirect("https://evil.test/"));
  expect((await listCheckoutSessions(client).asResponse()).status).toBe(307);
});
