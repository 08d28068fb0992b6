import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { fillingSchema } from "./runtime/zod/filling-schema.js";
import { intersectFilled } from "./runtime/zod/intersect-filled.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { withDefault } from "./runtime/zod/with-default.js";
import * as schemas from "./schemas.js";
import type {
  Base,
  BaseRequest,
  Channel,
  ChannelChat,
  ChannelChatRequest,
  ChannelMail,
  ChannelMailRequest,
  ChannelRequest,
  Layout,
  LayoutRequest,
  Problem,
  PutSettingsQuery,
  Settings,
  SettingsRequest,
  Theme,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function filling<Output>(build: () => unknown): z.Validator<Output> {
  return fillingSchema<Output>(build);
}

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const PutSettingsQuerySchema: z.Validator<PutSettingsQuery> =
  /* @__PURE__ */ filling<PutSettingsQuery>(() =>
    openObject({ notify: withDefault(z.boolean(), () => true).optional() }),
  );

export const SettingsSchema: z.Validator<Settings> = /* @__PURE__ */ filling<Settings>(() =>
  intersectFilled(
    z.unwrap(schemas.BaseSchema),
    openObject({
      theme: withDefault(z.unwrap(schemas.ThemeSchema), () => "light"),
      layout: withDefault(z.unwrap(schemas.LayoutSchema), () => ({})),
      notes: withDefault(z.array(z.unwrap(schemas.LayoutSchema)), () => [{ columns: 1 }]),
      channel: z.unwrap(schemas.ChannelSchema).optional(),
      owner: withDefault(z.string().nullable(), () => null),
      limits: recordOf(z.unwrap(schemas.LayoutSchema)).optional(),
    }),
  ),
);

export const SettingsRequestSchema: z.Validator<SettingsRequest> =
  /* @__PURE__ */ filling<SettingsRequest>(() =>
    intersectFilled(
      z.unwrap(schemas.BaseRequestSchema),
      openObject({
        theme: withDefault(z.unwrap(schemas.ThemeSchema), () => "light").optional(),
        layout: withDefault(z.unwrap(schemas.LayoutRequestSchema), () => ({})).optional(),
        notes: withDefault(z.array(z.unwrap(schemas.LayoutRequestSchema)), () => [
          { columns: 1 },
        ]).optional(),
        channel: z.unwrap(schemas.ChannelRequestSchema).optional(),
        owner: withDefault(z.string().nullable(), () => null).optional(),
        limits: recordOf(z.unwrap(schemas.LayoutRequestSchema)).optional(),
      }),
    ),
  );

export const BaseSchema: z.Validator<Base> = /* @__PURE__ */ filling<Base>(() =>
  z.looseObject({
    id: z.string(),
    mode: z.string(),
    revision: withDefault(integer().min(1), () => 1),
    wrong: z.boolean().optional(),
  }),
);

export const BaseRequestSchema: z.Validator<BaseRequest> = /* @__PURE__ */ filling<BaseRequest>(
  () =>
    z.looseObject({
      id: z.string(),
      mode: z.string(),
      revision: withDefault(integer().min(1), () => 1).optional(),
      wrong: z.boolean().optional(),
    }),
);

export const ThemeSchema: z.Validator<Theme> = /* @__PURE__ */ lazy<Theme>(
  () => z.enum(["light", "dark"]),
  () => checks.ThemeSchema,
);

export const LayoutSchema: z.Validator<Layout> = /* @__PURE__ */ filling<Layout>(() =>
  z.strictObject({
    columns: withDefault(integer(), () => 2),
    parent: z.deferred(schemas.LayoutSchema).optional(),
  }),
);

export const LayoutRequestSchema: z.Validator<LayoutRequest> =
  /* @__PURE__ */ filling<LayoutRequest>(() =>
    z.strictObject({
      columns: withDefault(integer(), () => 2).optional(),
      parent: z.deferred(schemas.LayoutRequestSchema).optional(),
    }),
  );

export const ChannelSchema: z.Validator<Channel> = /* @__PURE__ */ filling<Channel>(() =>
  taggedUnion("kind", [z.unwrap(schemas.ChannelMailSchema), z.unwrap(schemas.ChannelChatSchema)]),
);

export const ChannelRequestSchema: z.Validator<ChannelRequest> =
  /* @__PURE__ */ filling<ChannelRequest>(() =>
    taggedUnion("kind", [
      z.unwrap(schemas.ChannelMailRequestSchema),
      z.unwrap(schemas.ChannelChatRequestSchema),
    ]),
  );

export const ChannelMailSchema: z.Validator<ChannelMail> = /* @__PURE__ */ filling<ChannelMail>(
  () =>
    openObject({
      kind: z.literal("mail"),
      address: z.string(),
      html: withDefault(z.boolean(), () => true),
    }),
);

export const ChannelMailRequestSchema: z.Validator<ChannelMailRequest> =
  /* @__PURE__ */ filling<ChannelMailRequest>(() =>
    openObject({
      kind: z.literal("mail"),
      address: z.string(),
      html: withDefault(z.boolean(), () => true).optional(),
    }),
  );

export const ChannelChatSchema: z.Validator<ChannelChat> = /* @__PURE__ */ filling<ChannelChat>(
  () => openObject({ kind: z.literal("chat"), room: withDefault(z.string(), () => "general") }),
);

export const ChannelChatRequestSchema: z.Validator<ChannelChatRequest> =
  /* @__PURE__ */ filling<ChannelChatRequest>(() =>
    openObject({
      kind: z.literal("chat"),
      room: withDefault(z.string(), () => "general").optional(),
    }),
  );

export const ProblemSchema: z.Validator<Problem> = /* @__PURE__ */ filling<Problem>(() =>
  openObject({ title: z.string(), retry: withDefault(z.boolean(), () => false) }),
);
