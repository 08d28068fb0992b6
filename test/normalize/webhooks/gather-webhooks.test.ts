import { describe, expect, it } from "vitest";
import { normalizeYaml } from "../normalize-yaml.js";

/** The webhooks of a description in which each has one of these schemas. */
async function webhooksOf(schemas: Readonly<Record<string, string>>, components = "{}") {
  const webhooks = Object.entries(schemas).map(
    ([name, schema]) =>
      `  ${name}: { post: { requestBody: { content: { application/json: { schema: ${schema} } } } } }`,
  );
  const text = [
    "openapi: 3.1.0",
    "info: { title: T, version: '1' }",
    `components: { schemas: ${components} }`,
    "webhooks:",
    ...webhooks,
  ].join("\n");
  return (await normalizeYaml(text)).api.webhooks;
}

const tagged = (name: string, value: string): string =>
  `{ type: object, required: [${name}], properties: { ${name}: { const: ${value} } } }`;

describe("the events of webhooks", () => {
  it("are their payloads where a required constant tells them apart", async () => {
    const webhooks = await webhooksOf({ a: tagged("shape", "a"), b: tagged("shape", "b") });
    expect(webhooks).toMatchObject({
      type: "WebhookEvent",
      events: { by: "tag", tag: "shape", payloads: [{ values: ["a"] }, { values: ["b"] }] },
    });
  });

  it("go by the property that is named like a type where several would do", async () => {
    const both = (value: string): string =>
      `{ type: object, required: [shape, event_type], properties: { shape: { const: ${value} }, event_type: { const: ${value} } } }`;
    expect(await webhooksOf({ a: both("a"), b: both("b") })).toMatchObject({
      events: { tag: "event_type" },
    });
  });

  it.each([
    ["have the same constant", { a: tagged("type", "a"), b: tagged("type", "a") }],
    ["need no constant", { a: "{ properties: { type: { const: a } } }", b: tagged("type", "b") }],
    ["are no objects", { a: tagged("type", "a"), b: "{ type: array }" }],
    ["are one object whose constant is of no event", { a: tagged("object", "pet") }],
  ])("are wrapped where payloads %s", async (_, schemas) => {
    expect(await webhooksOf(schemas)).toMatchObject({ events: { by: "name" } });
  });

  it("are the one payload that all webhooks have, where it is a tagged union", async () => {
    const components = `{ Notice: { oneOf: [${tagged("shape", "a")}, ${tagged("shape", "b")}] } }`;
    const event = "{ $ref: '#/components/schemas/Notice' }";
    expect(await webhooksOf({ a: event, b: event }, components)).toMatchObject({
      type: "Notice",
      isDeclared: true,
      events: { by: "tag", tag: "shape", payloads: [{ values: ["a", "b"] }] },
    });
  });

  it("are the only payload where its type is a constant", async () => {
    expect(await webhooksOf({ a: tagged("type", "a") })).toMatchObject({
      type: "ABody",
      events: { by: "tag", tag: "type" },
    });
  });

  it("leave every name to the description", async () => {
    const components = "{ AEvent: { type: object }, WebhookEvent: { type: object } }";
    const webhooks = await webhooksOf({ a: "{ type: string }" }, components);
    expect(webhooks).toMatchObject({
      type: "ApiClientWebhookEvent",
      events: { wrappers: [{ type: "AEvent2" }] },
    });
  });

  it("are absent where the description has none", async () => {
    expect(await webhooksOf({})).toBeUndefined();
  });
});
