export interface OrderRefundedBody {
  type: "order.refunded" | "order.charged_back";
  object: "event";
  order: Order;
  reason: "fraud" | "request";
}

export interface Order {
  id: string;
}

export interface OrderPaid {
  object: "event";
  type: "order.paid";
  order: Order;
}

/** Has the name that the union of all events would have. */
export type WebhookEvent = string;
