import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createClient,
  Flowglad,
  type Client,
  type Credential,
  type FlowgladOptions,
  type LoggingOptions,
  type Middleware,
  type OperationId,
  type ReportedIssue,
} from "../../generated/index.js";
import { compileOnly } from "./compile-only.js";

describe("a client", () => {
  it("is made with nothing, as a class and for the standalone functions", () => {
    expectTypeOf<[]>().toExtend<ConstructorParameters<typeof Flowglad>>();
    expectTypeOf<[]>().toExtend<Parameters<typeof createClient>>();
    expect(new Flowglad()).toBeInstanceOf(Flowglad);
    expectTypeOf(createClient).returns.toEqualTypeOf<Client>();
  });

  it("takes its key as a value or as a function that gives one, now or later", () => {
    expectTypeOf<FlowgladOptions["apiKey"]>().toEqualTypeOf<Credential | undefined>();
    expectTypeOf<"sk_1">().toExtend<Credential>();
    expectTypeOf<() => string>().toExtend<Credential>();
    expectTypeOf<() => Promise<string>>().toExtend<Credential>();
    compileOnly(
      // @ts-expect-error a key is a text
      () => new Flowglad({ apiKey: 1 }),
      // @ts-expect-error no scheme has this name
      () => new Flowglad({ auth: { ApiKey: "sk_1" } }),
    );
  });

  it("takes undefined for every option as if it were absent", () => {
    type Undefined = { readonly [Key in keyof FlowgladOptions]: undefined };
    expectTypeOf<Undefined>().toExtend<FlowgladOptions>();
  });

  it("takes settings, and refuses those that do not exist", () => {
    expectTypeOf<FlowgladOptions["baseUrl"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<FlowgladOptions["timeoutMs"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<FlowgladOptions["attemptTimeoutMs"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<FlowgladOptions["maxRetries"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<FlowgladOptions["onValidationIssue"]>().toEqualTypeOf<
      ((issue: ReportedIssue) => void) | undefined
    >();
    expectTypeOf<typeof fetch>().toExtend<NonNullable<FlowgladOptions["fetch"]>>();
    compileOnly(
      // @ts-expect-error it is `timeoutMs`
      () => new Flowglad({ timeout: 1 }),
      // @ts-expect-error there is no such policy
      () => new Flowglad({ validation: { response: "ignore" } }),
      () => new Flowglad({ validation: { request: "off", response: "throw" } }),
    );
  });

  it("takes a logger such as the console", () => {
    expectTypeOf(console).toExtend<NonNullable<LoggingOptions["logger"]>>();
    compileOnly(
      () => new Flowglad({ logger: console, logLevel: "debug" }),
      // @ts-expect-error there is no such level
      () => new Flowglad({ logLevel: "verbose" }),
    );
  });

  it("takes middleware that is typed by operation, or for any client", () => {
    expectTypeOf<OperationId>().toEqualTypeOf<"createCheckoutSession">();
    expectTypeOf<Middleware>().toExtend<Middleware<OperationId>>();
    compileOnly(
      () =>
        new Flowglad({
          middleware: [
            {
              onRequest: ({ operation, headers }) => {
                expectTypeOf(operation.id).toEqualTypeOf<OperationId>();
                headers.set("x-team", operation.id);
              },
            },
          ],
        }),
      // @ts-expect-error there is no such hook
      () => new Flowglad({ middleware: [{ onAnswer: () => undefined }] }),
    );
  });

  it("derives one of its own class", () => {
    const derived = new Flowglad({ apiKey: "sk_1" }).withOptions({ maxRetries: 0 });
    expectTypeOf(derived).toEqualTypeOf<Flowglad>();
    expect(derived).toBeInstanceOf(Flowglad);
  });
});
