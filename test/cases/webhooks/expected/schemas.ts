import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type { Order, OrderPaid, OrderRefundedBody, WebhookEvent } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const OrderRefundedBodySchema: z.Validator<OrderRefundedBody> =
  /* @__PURE__ */ lazy<OrderRefundedBody>(
    () =>
      openObject({
        type: z.enum(["order.refunded", "order.charged_back"]),
        object: z.literal("event"),
        order: z.unwrap(schemas.OrderSchema),
        reason: z.enum(["fraud", "request"]),
      }),
    () => checks.OrderRefundedBodySchema,
  );

export const OrderSchema: z.Validator<Order> = /* @__PURE__ */ lazy<Order>(
  () => openObject({ id: z.string() }),
  () => checks.OrderSchema,
);

export const OrderPaidSchema: z.Validator<OrderPaid> = /* @__PURE__ */ lazy<OrderPaid>(
  () =>
    openObject({
      object: z.literal("event"),
      type: z.literal("order.paid"),
      order: z.unwrap(schemas.OrderSchema),
    }),
  () => checks.OrderPaidSchema,
);

export const WebhookEventSchema: z.Validator<WebhookEvent> = /* @__PURE__ */ lazy<WebhookEvent>(
  () => z.string(),
  () => checks.WebhookEventSchema,
);
