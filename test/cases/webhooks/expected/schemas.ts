import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { Order, OrderPaid, OrderRefundedBody, WebhookEvent } from "./types.js";

export const OrderRefundedBodySchema: z.ZodLazy<z.ZodType<OrderRefundedBody>> =
  /* @__PURE__ */ lazySchema<OrderRefundedBody>(() =>
    openObject({
      type: z.enum(["order.refunded", "order.charged_back"]),
      object: z.literal("event"),
      order: OrderSchema.unwrap(),
      reason: z.enum(["fraud", "request"]),
    }),
  );

export const OrderSchema: z.ZodLazy<z.ZodType<Order>> = /* @__PURE__ */ lazySchema<Order>(() =>
  openObject({ id: z.string() }),
);

export const OrderPaidSchema: z.ZodLazy<z.ZodType<OrderPaid>> =
  /* @__PURE__ */ lazySchema<OrderPaid>(() =>
    openObject({
      object: z.literal("event"),
      type: z.literal("order.paid"),
      order: OrderSchema.unwrap(),
    }),
  );

export const WebhookEventSchema: z.ZodLazy<z.ZodType<WebhookEvent>> =
  /* @__PURE__ */ lazySchema<WebhookEvent>(() => z.string());
