import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const GetFileCookiesSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?session":["a","s"],"?theme":["a","s"]}',
);

export const FileModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"name":"s"}');
