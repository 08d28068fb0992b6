import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A consumer's module; each variable is what somebody hovers. */
const consumer = `
import { Flowglad, CheckoutSessionSchema, type CreateCheckoutSessionRequest } from "./generated/index.js";
declare const body: CreateCheckoutSessionRequest;
const flowglad = new Flowglad({});
const call = flowglad.checkoutSessions.create(body);
const created = await call;
const { checkoutSession } = created;
const billingAddress = checkoutSession.billingAddress;
const status = checkoutSession.status;
const createdAt = checkoutSession.createdAt;
const input = body.checkoutSession;
const parsed = CheckoutSessionSchema.parse({});
`;

const path = `${repository}consumer.ts`;

/** The types of the consumer's variables, as an editor shows them. */
function hoverTypes(): ReadonlyMap<string, string> {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${repository}tsconfig.json`, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    repository,
  );
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, languageVersion, ...rest) =>
    file === path
      ? ts.createSourceFile(file, consumer, languageVersion)
      : getSourceFile(file, languageVersion, ...rest);
  host.fileExists = (file) => file === path || fileExists(file);
  const program = ts.createProgram([path], config.options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const types = new Map<string, string>();
  source?.forEachChild(function visit(node) {
    if (
      ts.isIdentifier(node) &&
      (ts.isVariableDeclaration(node.parent) || ts.isBindingElement(node.parent))
    )
      types.set(node.text, checker.typeToString(checker.getTypeAtLocation(node)));
    node.forEachChild(visit);
  });
  return types;
}

describe("hovering a variable", () => {
  const types = hoverTypes();

  it.each([
    ["flowglad", "Flowglad"],
    ["call", "ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>"],
    ["created", "CreateCheckoutSessionResponse"],
    ["checkoutSession", "CheckoutSession"],
    ["billingAddress", "BillingAddress | null | undefined"],
    ["status", "CheckoutSessionStatus"],
    ["createdAt", "number"],
    ["input", "CheckoutSessionInput"],
    ["parsed", "CheckoutSession"],
  ])("`%s` shows %s", (name, type) => {
    expect(types.get(name)).toBe(type);
  });

  it("never shows a path through `components`", () => {
    expect([...types.values()].join("\n")).not.toMatch(/components|\[/u);
  });
});
