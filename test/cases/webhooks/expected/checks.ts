import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const OrderRefundedBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"type":["=","order.refunded","order.charged_back"],"object":["=","event"],"order":0,"reason":["=","fraud","request"]}',
  () => [OrderSchema],
);

export const OrderSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"id":"s"}');

export const OrderPaidSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"object":["=","event"],"type":["=","order.paid"],"order":0}',
  () => [OrderSchema],
);

export const WebhookEventSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');
