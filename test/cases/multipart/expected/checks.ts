import * as checks from "./checks.js";
import { blobCheck } from "./runtime/zod/checks/blob-check.js";
import { fileContentCheck } from "./runtime/zod/checks/file-content-check.js";
import { prefixItemsCheck } from "./runtime/zod/checks/prefix-items-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const GetAlbumResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"title":"s","?count":"i","cover":[0],"photos":["a",[0]],"?sizes":["a","i"],"?meta":1}',
  () => [blobCheck, checks.MetaDownloadSchema],
);

export const GetAlbum404ResponseSchema: SchemaCheck = /* @__PURE__ */ check('{"?reason":"s"}');

export const PutAlbumBodySchema: SchemaCheck = /* @__PURE__ */ check('["a","*"]');

export const PutAlbumResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  "[0,[1],[2],null,null]",
  () => [prefixItemsCheck, checks.MetaDownloadSchema, blobCheck],
);

export const AddPhotosBodySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"photos":["a",[0]],"?meta":1,"?tags":["a","s"]}',
  () => [fileContentCheck, checks.MetaUploadSchema],
);

export const AddPhotosResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a",0]', () => [
  checks.MetaDownloadSchema,
]);

export const AddAlbumBodySchema: SchemaCheck = /* @__PURE__ */ check('{"?cover":[0]}', () => [
  fileContentCheck,
]);

export const SearchAlbumsWholeSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?tags":["a","s"],"?near":0}',
  () => [checks.MetaSchema],
);

export const SearchAlbumsQuerySchema: SchemaCheck = /* @__PURE__ */ check('{"?whole":0}', () => [
  checks.SearchAlbumsWholeSchema,
]);

export const MetaSchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s","?year":"i"}');

export const MetaDownloadSchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s","?year":"i"}');

export const MetaUploadSchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s","?year":"i"}');
