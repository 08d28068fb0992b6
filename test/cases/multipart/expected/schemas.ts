import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { fileContent } from "./runtime/zod/file-content.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import { prefixItems } from "./runtime/zod/prefix-items.js";
import * as schemas from "./schemas.js";
import type {
  AddAlbumBody,
  AddPhotosBody,
  AddPhotosResponse,
  GetAlbum404Response,
  GetAlbumResponse,
  Meta,
  MetaDownload,
  MetaUpload,
  PutAlbumBody,
  PutAlbumResponse,
  SearchAlbumsQuery,
  SearchAlbumsWhole,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const GetAlbumResponseSchema: z.Validator<GetAlbumResponse> =
  /* @__PURE__ */ lazy<GetAlbumResponse>(
    () =>
      openObject({
        title: z.string(),
        count: integer().optional(),
        cover: z.instanceof(Blob),
        photos: z.array(z.instanceof(Blob)),
        sizes: z.array(integer()).optional(),
        meta: z.unwrap(schemas.MetaDownloadSchema).optional(),
      }),
    () => checks.GetAlbumResponseSchema,
  );

export const GetAlbum404ResponseSchema: z.Validator<GetAlbum404Response> =
  /* @__PURE__ */ lazy<GetAlbum404Response>(
    () => openObject({ reason: z.string().optional() }),
    () => checks.GetAlbum404ResponseSchema,
  );

export const PutAlbumBodySchema: z.Validator<PutAlbumBody> = /* @__PURE__ */ lazy<PutAlbumBody>(
  () => z.array(z.unknown()),
  () => checks.PutAlbumBodySchema,
);

export const PutAlbumResponseSchema: z.Validator<PutAlbumResponse> =
  /* @__PURE__ */ lazy<PutAlbumResponse>(
    () =>
      prefixItems({
        required: [],
        optional: [z.unwrap(schemas.MetaDownloadSchema)],
        rest: z.instanceof(Blob),
      }),
    () => checks.PutAlbumResponseSchema,
  );

export const AddPhotosBodySchema: z.Validator<AddPhotosBody> = /* @__PURE__ */ lazy<AddPhotosBody>(
  () =>
    openObject({
      photos: z.array(fileContent()),
      meta: z.unwrap(schemas.MetaUploadSchema).optional(),
      tags: z.array(z.string()).optional(),
    }),
  () => checks.AddPhotosBodySchema,
);

export const AddPhotosResponseSchema: z.Validator<AddPhotosResponse> =
  /* @__PURE__ */ lazy<AddPhotosResponse>(
    () => z.array(z.unwrap(schemas.MetaDownloadSchema)),
    () => checks.AddPhotosResponseSchema,
  );

export const AddAlbumBodySchema: z.Validator<AddAlbumBody> = /* @__PURE__ */ lazy<AddAlbumBody>(
  () => openObject({ cover: fileContent().optional() }),
  () => checks.AddAlbumBodySchema,
);

export const SearchAlbumsWholeSchema: z.Validator<SearchAlbumsWhole> =
  /* @__PURE__ */ lazy<SearchAlbumsWhole>(
    () =>
      openObject({
        tags: z.array(z.string()).optional(),
        near: z.unwrap(schemas.MetaSchema).optional(),
      }),
    () => checks.SearchAlbumsWholeSchema,
  );

export const SearchAlbumsQuerySchema: z.Validator<SearchAlbumsQuery> =
  /* @__PURE__ */ lazy<SearchAlbumsQuery>(
    () => openObject({ whole: z.unwrap(schemas.SearchAlbumsWholeSchema).optional() }),
    () => checks.SearchAlbumsQuerySchema,
  );

export const MetaSchema: z.Validator<Meta> = /* @__PURE__ */ lazy<Meta>(
  () => openObject({ name: z.string(), year: integer().optional() }),
  () => checks.MetaSchema,
);

export const MetaDownloadSchema: z.Validator<MetaDownload> = /* @__PURE__ */ lazy<MetaDownload>(
  () => openObject({ name: z.string(), year: integer().optional() }),
  () => checks.MetaDownloadSchema,
);

export const MetaUploadSchema: z.Validator<MetaUpload> = /* @__PURE__ */ lazy<MetaUpload>(
  () => openObject({ name: z.string(), year: integer().optional() }),
  () => checks.MetaUploadSchema,
);
