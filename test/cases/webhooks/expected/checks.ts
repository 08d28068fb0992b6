import * as checks from "./checks.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const OrderRefundedBodySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"type":["=","order.refunded","order.charged_back"],"object":["=","event"],"order":0,"reason":["=","fraud","request"]}',
  () => [checks.OrderSchema],
);

export const OrderSchema: SchemaCheck = /* @__PURE__ */ check('{"id":"s"}');

export const OrderPaidSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"object":["=","event"],"type":["=","order.paid"],"order":0}',
  () => [checks.OrderSchema],
);

export const WebhookEventSchema: SchemaCheck = /* @__PURE__ */ check('"s"');
