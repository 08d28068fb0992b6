import { describe, expect, test } from "vitest";
import { printOperations } from "./read-signatures.js";

/** How the descriptor says that the parameter `p` is written. */
async function writerOf(place: string, mediaType: string): Promise<string | undefined> {
  const parameter = `{ name: p, in: ${place}, required: true, content: { ${mediaType}: { schema: {} } } }`;
  const path = place === "path" ? "/things/{p}" : "/things";
  const text = await printOperations(
    `${path}: { get: { operationId: get, parameters: [${parameter}], responses: {} } }`,
  );
  return /\bp: (.*?) \}/.exec(text.replaceAll(/\s+/g, " "))?.[1];
}

describe("a parameter with content", () => {
  test.each([
    ["querystring", "application/x-www-form-urlencoded", "formQuery"],
    ["querystring", "application/json", "jsonValue"],
    ["querystring", "text/plain", "plainList"],
    ["query", "application/json", "jsonPair"],
    ["query", "application/vnd.api+json", "jsonPair"],
    ["header", "application/json", "jsonValue"],
    ["path", "application/json", "jsonValue"],
  ])("in %s as %s is written by %s", async (place, mediaType, writer) => {
    expect(await writerOf(place, mediaType)).toContain(writer);
  });
});
