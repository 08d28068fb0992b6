import * as z from "zod";
import { fileContent } from "./runtime/zod/file-content.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import { prefixItems } from "./runtime/zod/prefix-items.js";
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

export const GetAlbumResponseSchema: z.ZodLazy<z.ZodType<GetAlbumResponse>> =
  /* @__PURE__ */ lazySchema<GetAlbumResponse>(() =>
    openObject({
      title: z.string(),
      count: integer().optional(),
      cover: z.instanceof(Blob),
      photos: z.array(z.instanceof(Blob)),
      sizes: z.array(integer()).optional(),
      meta: MetaDownloadSchema.unwrap().optional(),
    }),
  );

export const GetAlbum404ResponseSchema: z.ZodLazy<z.ZodType<GetAlbum404Response>> =
  /* @__PURE__ */ lazySchema<GetAlbum404Response>(() =>
    openObject({ reason: z.string().optional() }),
  );

export const PutAlbumBodySchema: z.ZodLazy<z.ZodType<PutAlbumBody>> =
  /* @__PURE__ */ lazySchema<PutAlbumBody>(() => z.array(z.unknown()));

export const PutAlbumResponseSchema: z.ZodLazy<z.ZodType<PutAlbumResponse>> =
  /* @__PURE__ */ lazySchema<PutAlbumResponse>(() =>
    prefixItems({
      required: [],
      optional: [MetaDownloadSchema.unwrap()],
      rest: z.instanceof(Blob),
    }),
  );

export const AddPhotosBodySchema: z.ZodLazy<z.ZodType<AddPhotosBody>> =
  /* @__PURE__ */ lazySchema<AddPhotosBody>(() =>
    openObject({
      photos: z.array(fileContent()),
      meta: MetaUploadSchema.unwrap().optional(),
      tags: z.array(z.string()).optional(),
    }),
  );

export const AddPhotosResponseSchema: z.ZodLazy<z.ZodType<AddPhotosResponse>> =
  /* @__PURE__ */ lazySchema<AddPhotosResponse>(() => z.array(MetaDownloadSchema.unwrap()));

export const AddAlbumBodySchema: z.ZodLazy<z.ZodType<AddAlbumBody>> =
  /* @__PURE__ */ lazySchema<AddAlbumBody>(() => openObject({ cover: fileContent().optional() }));

export const SearchAlbumsWholeSchema: z.ZodLazy<z.ZodType<SearchAlbumsWhole>> =
  /* @__PURE__ */ lazySchema<SearchAlbumsWhole>(() =>
    openObject({ tags: z.array(z.string()).optional(), near: MetaSchema.unwrap().optional() }),
  );

export const SearchAlbumsQuerySchema: z.ZodLazy<z.ZodType<SearchAlbumsQuery>> =
  /* @__PURE__ */ lazySchema<SearchAlbumsQuery>(() =>
    openObject({ whole: SearchAlbumsWholeSchema.unwrap().optional() }),
  );

export const MetaSchema: z.ZodLazy<z.ZodType<Meta>> = /* @__PURE__ */ lazySchema<Meta>(() =>
  openObject({ name: z.string(), year: integer().optional() }),
);

export const MetaDownloadSchema: z.ZodLazy<z.ZodType<MetaDownload>> =
  /* @__PURE__ */ lazySchema<MetaDownload>(() =>
    openObject({ name: z.string(), year: integer().optional() }),
  );

export const MetaUploadSchema: z.ZodLazy<z.ZodType<MetaUpload>> =
  /* @__PURE__ */ lazySchema<MetaUpload>(() =>
    openObject({ name: z.string(), year: integer().optional() }),
  );
