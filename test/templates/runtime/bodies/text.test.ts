import { expect, test } from "vitest";
import { textBody } from "../../../../templates/runtime/bodies/text.js";
import { arrived, dataOf, refusalOf } from "./post.js";

test("text is sent as UTF-8 under its media type as declared", async () => {
  const { headers, body } = await arrived("größer €", {
    "text/csv; charset=utf-8": { codec: textBody },
  });
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(body).toEqual(Buffer.from("größer €", "utf8"));
});

test.each([
  [12, "12"],
  [false, "false"],
  ["", ""],
])("the primitive %j is sent as %j", async (value, sent) => {
  const { body } = await arrived(value, { "text/plain": { codec: textBody } });
  expect(body.toString()).toBe(sent);
});

test("text of a range is sent as plain text", async () => {
  const { headers } = await arrived("a", { "text/*": { codec: textBody } });
  expect(headers["content-type"]).toBe("text/plain");
});

test("an object is refused as text", async () => {
  expect(await refusalOf({ a: 1 }, { "text/plain": { codec: textBody } })).toContain(
    "is not allowed",
  );
});

test.each([
  ["text/plain; charset=iso-8859-1", Buffer.from("größer", "latin1")],
  ['text/plain; format=flowed; charset="ISO-8859-1"', Buffer.from("größer", "latin1")],
  ["text/plain; charset=utf-16le", Buffer.from("größer", "utf16le")],
  ["text/plain", Buffer.from("größer", "utf8")],
  ["text/plain; charset=unheard-of", Buffer.from("größer", "utf8")],
])("a response of %s is read by its charset, or as UTF-8", async (contentType, bytes) => {
  const data = await dataOf(
    { "text/plain": { codec: textBody } },
    new Uint8Array(bytes),
    contentType,
  );
  expect(data).toBe("größer");
});
