import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { z } from "zod";
import { withHeaders } from "../../../../templates/runtime/headers/headers-call.js";
import type { HeadersCall } from "../../../../templates/runtime/headers/headers-call.js";
import { createClientCore } from "../../../../templates/runtime/client.js";
import type { ClientOptions } from "../../../../templates/runtime/client-options.js";
import type { HttpErrorOf } from "../../../../templates/runtime/errors/http-error-of.js";
import { declaredHeaders } from "../../../../templates/runtime/headers/declared-headers.js";
import type { HeaderReader } from "../../../../templates/runtime/headers/header-reader.js";
import { jsonHeader } from "../../../../templates/runtime/headers/json-header.js";
import { cookieHeader, listHeader } from "../../../../templates/runtime/headers/list-header.js";
import { objectHeader } from "../../../../templates/runtime/headers/object-header.js";
import {
  booleanHeader,
  firstHeader,
  nullHeader,
  numberHeader,
  textHeader,
} from "../../../../templates/runtime/headers/primitive-headers.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import { send } from "../../../../templates/runtime/send.js";
import { validate } from "../../../../templates/runtime/validation.js";
import { fakeServer } from "../support/fake-server.js";

interface ListHeaders {
  "X-Total": number;
}
interface BusyHeaders {
  "X-Limit": number;
}
type Failure = HttpErrorOf<"4XX", unknown, BusyHeaders> | HttpErrorOf<"500", unknown>;

const operation: Operation = {
  id: "list",
  method: "GET",
  path: "/list",
  receive: declaredHeaders({
    "200": { readers: { "X-Total": numberHeader }, schema: z.object({ "X-Total": z.int() }) },
    "4XX": { readers: { "X-Limit": numberHeader }, schema: z.object({ "X-Limit": z.int() }) },
  }),
  responses: { "200": { content: { "application/json": {} } }, "204": {}, "4XX": {}, "500": {} },
};

function call(
  { status = 200, ...headers }: { readonly status?: number } & Readonly<Record<string, unknown>>,
  options: ClientOptions = {},
): HeadersCall<unknown, Failure, ListHeaders | undefined> {
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const answer = new Response(status === 200 ? "[]" : null, {
    status,
    headers: { ...Object.fromEntries(texts), "content-type": "application/json" },
  });
  const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
  const client = createClientCore(definition, { ...options, ...fakeServer(answer), maxRetries: 0 });
  return withHeaders(send(client, operation, {}, {}));
}

describe("declared headers", () => {
  test("come decoded beside the data, in every view that has more than the data", async () => {
    const answer = { "x-total": 3, "x-other": 1 };
    const whole = await call(answer).withResponse();
    expectTypeOf(whole.declaredHeaders).toEqualTypeOf<ListHeaders | undefined>();
    expect(whole).toMatchObject({ data: [], declaredHeaders: { "X-Total": 3 } });
    expect(whole.declaredHeaders).toEqual({ "X-Total": 3 });
    expect(await call(answer).result()).toMatchObject({
      ok: true,
      declaredHeaders: { "X-Total": 3 },
    });
    expect(await call(answer)).toEqual([]);
  });

  test("are undefined for a response that declares none", async () => {
    expect((await call({ status: 204 }).withResponse()).declaredHeaders).toBeUndefined();
  });

  test("are on the error of a declared response, whatever view rejects with it", async () => {
    const answer = { status: 429, "x-limit": "10" };
    const result = await call(answer).result();
    if (result.ok || result.error.kind !== "http" || result.error.declared !== "4XX") {
      throw new Error("not the declared error");
    }
    expectTypeOf(result.error.declaredHeaders).toEqualTypeOf<BusyHeaders>();
    expect(result.error.declaredHeaders).toEqual({ "X-Limit": 10 });
    await expect(call(answer)).rejects.toMatchObject({ declaredHeaders: { "X-Limit": 10 } });
    const broken = await call({ status: 500 }).result();
    expect(broken).not.toHaveProperty("error.declaredHeaders.X-Limit");
  });

  test("are validated by the client's policy, with pointers under `/headers`", async () => {
    const onValidationIssue = vi.fn();
    const odd = await call({ "x-total": "many" }, { onValidationIssue }).withResponse();
    expect(odd.declaredHeaders).toEqual({ "X-Total": "many" });
    expect(onValidationIssue).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ path: "/headers/X-Total", rule: "invalid_type" }),
    );
    const strict = { validation: { response: "throw" } } as const;
    expect(await call({}, strict).result()).toMatchObject({
      ok: false,
      error: { kind: "validation", direction: "response" },
    });
    await expect(call({}, strict)).rejects.toMatchObject({ kind: "validation" });
  });

  test("that do not validate lose no error under `throw`", async () => {
    const strict = { validation: { response: "throw" } } as const;
    const result = await call({ status: 404, "x-limit": "no" }, strict).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "http", status: 404 } });
    expect(result).not.toHaveProperty("error.declaredHeaders");
  });
});

const colors: HeaderReader = objectHeader({ members: { R: numberHeader, name: textHeader } });
const exploded: HeaderReader = objectHeader({
  members: { R: numberHeader },
  others: booleanHeader,
  explode: true,
});

describe("a header is read as its schema says", () => {
  test.each<[string, HeaderReader, string, unknown]>([
    ["a whole number", numberHeader, "100", 100],
    ["a fraction with an exponent", numberHeader, "-1.5e3", -1500],
    ["no number", numberHeader, "1px", undefined],
    ["nothing", numberHeader, "", undefined],
    ["true", booleanHeader, "true", true],
    ["false", booleanHeader, "false", false],
    ["no boolean", booleanHeader, "1", undefined],
    ["null", nullHeader, "null", null],
    ["a text that looks like a number", textHeader, "007", "007"],
    ["the first kind that fits", firstHeader(numberHeader, nullHeader), "null", null],
    ["a list of numbers", listHeader(numberHeader), "1, 2,3", [1, 2, 3]],
    ["a list with an item of another kind", listHeader(numberHeader), "1,x", [1, "x"]],
    ["an empty list", listHeader(textHeader), "", []],
    ["an object", colors, "R,100,name,red", { R: 100, name: "red" }],
    ["an object with a name too many", colors, "R,100,name", undefined],
    ["an exploded object", exploded, "R=100, on=true", { R: 100, on: true }],
    ["an exploded object without a value", exploded, "R", undefined],
    ["JSON", jsonHeader, '{"a":[1]}', { a: [1] }],
    ["no JSON", jsonHeader, "{", undefined],
  ])("%s", (_, read, text, value) => {
    expect(read(text, new Headers())).toEqual(value);
  });

  test("cookies one by one, commas and all", () => {
    const headers = new Headers();
    headers.append("set-cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT");
    headers.append("set-cookie", "b=2");
    expect(cookieHeader(headers.get("set-cookie") ?? "", headers)).toEqual([
      "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT",
      "b=2",
    ]);
  });
});
