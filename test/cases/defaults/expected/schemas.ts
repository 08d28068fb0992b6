import * as z from "zod";
import { fillingSchema } from "./runtime/zod/filling-schema.js";
import { intersectFilled } from "./runtime/zod/intersect-filled.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { withDefault } from "./runtime/zod/with-default.js";
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

export const PutSettingsQuerySchema: z.ZodLazy<z.ZodType<PutSettingsQuery>> =
  /* @__PURE__ */ fillingSchema<PutSettingsQuery>(() =>
    openObject({ notify: withDefault(z.boolean(), () => true).optional() }),
  );

export const SettingsSchema: z.ZodLazy<z.ZodType<Settings>> =
  /* @__PURE__ */ fillingSchema<Settings>(() =>
    intersectFilled(
      BaseSchema.unwrap(),
      openObject({
        theme: withDefault(ThemeSchema.unwrap(), () => "light"),
        layout: withDefault(LayoutSchema.unwrap(), () => ({})),
        notes: withDefault(z.array(LayoutSchema.unwrap()), () => [{ columns: 1 }]),
        channel: ChannelSchema.unwrap().optional(),
        owner: withDefault(z.string().nullable(), () => null),
        limits: recordOf(LayoutSchema.unwrap()).optional(),
      }),
    ),
  );

export const SettingsRequestSchema: z.ZodLazy<z.ZodType<SettingsRequest>> =
  /* @__PURE__ */ fillingSchema<SettingsRequest>(() =>
    intersectFilled(
      BaseRequestSchema.unwrap(),
      openObject({
        theme: withDefault(ThemeSchema.unwrap(), () => "light").optional(),
        layout: withDefault(LayoutRequestSchema.unwrap(), () => ({})).optional(),
        notes: withDefault(z.array(LayoutRequestSchema.unwrap()), () => [
          { columns: 1 },
        ]).optional(),
        channel: ChannelRequestSchema.unwrap().optional(),
        owner: withDefault(z.string().nullable(), () => null).optional(),
        limits: recordOf(LayoutRequestSchema.unwrap()).optional(),
      }),
    ),
  );

export const BaseSchema: z.ZodLazy<z.ZodType<Base>> = /* @__PURE__ */ fillingSchema<Base>(() =>
  z.looseObject({
    id: z.string(),
    mode: z.string(),
    revision: withDefault(integer().min(1), () => 1),
    wrong: z.boolean().optional(),
  }),
);

export const BaseRequestSchema: z.ZodLazy<z.ZodType<BaseRequest>> =
  /* @__PURE__ */ fillingSchema<BaseRequest>(() =>
    z.looseObject({
      id: z.string(),
      mode: z.string(),
      revision: withDefault(integer().min(1), () => 1).optional(),
      wrong: z.boolean().optional(),
    }),
  );

export const ThemeSchema: z.ZodLazy<z.ZodType<Theme>> = /* @__PURE__ */ lazySchema<Theme>(() =>
  z.enum(["light", "dark"]),
);

export const LayoutSchema: z.ZodLazy<z.ZodType<Layout>> = /* @__PURE__ */ fillingSchema<Layout>(
  () =>
    z.strictObject({ columns: withDefault(integer(), () => 2), parent: LayoutSchema.optional() }),
);

export const LayoutRequestSchema: z.ZodLazy<z.ZodType<LayoutRequest>> =
  /* @__PURE__ */ fillingSchema<LayoutRequest>(() =>
    z.strictObject({
      columns: withDefault(integer(), () => 2).optional(),
      parent: LayoutRequestSchema.optional(),
    }),
  );

export const ChannelSchema: z.ZodLazy<z.ZodType<Channel>> = /* @__PURE__ */ fillingSchema<Channel>(
  () => taggedUnion("kind", [ChannelMailSchema.unwrap(), ChannelChatSchema.unwrap()]),
);

export const ChannelRequestSchema: z.ZodLazy<z.ZodType<ChannelRequest>> =
  /* @__PURE__ */ fillingSchema<ChannelRequest>(() =>
    taggedUnion("kind", [ChannelMailRequestSchema.unwrap(), ChannelChatRequestSchema.unwrap()]),
  );

export const ChannelMailSchema: z.ZodLazy<z.ZodType<ChannelMail>> =
  /* @__PURE__ */ fillingSchema<ChannelMail>(() =>
    openObject({
      kind: z.literal("mail"),
      address: z.string(),
      html: withDefault(z.boolean(), () => true),
    }),
  );

export const ChannelMailRequestSchema: z.ZodLazy<z.ZodType<ChannelMailRequest>> =
  /* @__PURE__ */ fillingSchema<ChannelMailRequest>(() =>
    openObject({
      kind: z.literal("mail"),
      address: z.string(),
      html: withDefault(z.boolean(), () => true).optional(),
    }),
  );

export const ChannelChatSchema: z.ZodLazy<z.ZodType<ChannelChat>> =
  /* @__PURE__ */ fillingSchema<ChannelChat>(() =>
    openObject({ kind: z.literal("chat"), room: withDefault(z.string(), () => "general") }),
  );

export const ChannelChatRequestSchema: z.ZodLazy<z.ZodType<ChannelChatRequest>> =
  /* @__PURE__ */ fillingSchema<ChannelChatRequest>(() =>
    openObject({
      kind: z.literal("chat"),
      room: withDefault(z.string(), () => "general").optional(),
    }),
  );

export const ProblemSchema: z.ZodLazy<z.ZodType<Problem>> = /* @__PURE__ */ fillingSchema<Problem>(
  () => openObject({ title: z.string(), retry: withDefault(z.boolean(), () => false) }),
);
