import { blobCheck } from "./runtime/zod/checks/blob-check.js";
import { fileContentCheck } from "./runtime/zod/checks/file-content-check.js";
import { prefixItemsCheck } from "./runtime/zod/checks/prefix-items-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const GetAlbumResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"title":"s","?count":"i","cover":[0],"photos":["a",[0]],"?sizes":["a","i"],"?meta":1}',
  () => [blobCheck, MetaDownloadSchema],
);

export const GetAlbum404ResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?reason":"s"}',
);

export const PutAlbumBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["a","*"]');

export const PutAlbumResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  "[0,[1],[2],null,null]",
  () => [prefixItemsCheck, MetaDownloadSchema, blobCheck],
);

export const AddPhotosBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"photos":["a",[0]],"?meta":1,"?tags":["a","s"]}',
  () => [fileContentCheck, MetaUploadSchema],
);

export const AddPhotosResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["a",0]',
  () => [MetaDownloadSchema],
);

export const AddAlbumBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?cover":[0]}',
  () => [fileContentCheck],
);

export const SearchAlbumsWholeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?tags":["a","s"],"?near":0}',
  () => [MetaSchema],
);

export const SearchAlbumsQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?whole":0}',
  () => [SearchAlbumsWholeSchema],
);

export const MetaSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"name":"s","?year":"i"}');

export const MetaDownloadSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"name":"s","?year":"i"}',
);

export const MetaUploadSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"name":"s","?year":"i"}',
);
