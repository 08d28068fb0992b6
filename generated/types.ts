/** A request to open a checkout session. */
export interface CreateCheckoutSessionRequest {
  checkoutSession: CheckoutSessionInput;
}

/** The new checkout session, and where the customer pays. */
export interface CreateCheckoutSessionResponse {
  checkoutSession: CheckoutSession;
  /** The page to send the customer to. */
  url: string;
}

/** What a new checkout session is for; `type` decides which fields apply. */
export type CheckoutSessionInput =
  | ProductCheckoutSessionInput
  | ActivateSubscriptionCheckoutSessionInput
  | AddPaymentMethodCheckoutSessionInput;

/** Sells a product, to a customer whom you know or to an anonymous one. */
export type ProductCheckoutSessionInput =
  IdentifiedProductCheckoutSessionInput | AnonymousProductCheckoutSessionInput;

/** Sells a product to a customer whom you know. */
export interface IdentifiedProductCheckoutSessionInput {
  type: "product";
  /** Your own identifier of the customer. */
  customerExternalId: string;
  /** Says that the customer is known; the default. */
  anonymous?: false | undefined;
  /** The price to sell at. Either this or `priceSlug` is needed. */
  priceId?: string | undefined;
  /** The slug of the price to sell at. Either this or `priceId` is needed. */
  priceSlug?: string | undefined;
  /**
   * How many units to buy. Counts as 1 when absent.
   *
   * A whole number; at least 1; at most 9007199254740991.
   */
  quantity?: number | undefined;
  /** Where to send the customer's browser after payment. */
  successUrl: string;
  /** Where to send the customer's browser after giving up or failing to pay. */
  cancelUrl: string;
  /** A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
  outputName?: string | undefined;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Whether a renewing subscription of the customer keeps its billing date. Counts as false when absent. */
  preserveBillingCycleAnchor?: boolean | undefined;
}

/** Sells a product to somebody who is not a customer yet. */
export interface AnonymousProductCheckoutSessionInput {
  type: "product";
  /** There is no customer to identify. */
  customerExternalId?: null | undefined;
  /** Says that the customer is not known. */
  anonymous: true;
  /** The price to sell at. Either this or `priceSlug` is needed. */
  priceId?: string | undefined;
  /** The slug of the price to sell at, in your default pricing model. Either this or `priceId` is needed. */
  priceSlug?: string | undefined;
  /**
   * How many units to buy. Counts as 1 when absent.
   *
   * A whole number; at least 1; at most 9007199254740991.
   */
  quantity?: number | undefined;
  /** Where to send the customer's browser after payment. */
  successUrl: string;
  /** Where to send the customer's browser after giving up or failing to pay. */
  cancelUrl: string;
  /** A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
  outputName?: string | undefined;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Whether a renewing subscription of the customer keeps its billing date. Counts as false when absent. */
  preserveBillingCycleAnchor?: boolean | undefined;
}

/** Takes the payment that starts a subscription that already exists. */
export interface ActivateSubscriptionCheckoutSessionInput {
  type: "activate_subscription";
  /** Your own identifier of the customer. */
  customerExternalId: string;
  /** The subscription that payment starts. */
  targetSubscriptionId: string;
  /** Where to send the customer's browser after payment. */
  successUrl: string;
  /** Where to send the customer's browser after giving up or failing to pay. */
  cancelUrl: string;
  /** A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
  outputName?: string | undefined;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Whether a renewing subscription of the customer keeps its billing date. Counts as false when absent. */
  preserveBillingCycleAnchor?: boolean | undefined;
}

/** Lets a customer add a payment method, which becomes the default. */
export interface AddPaymentMethodCheckoutSessionInput {
  type: "add_payment_method";
  /** Your own identifier of the customer. */
  customerExternalId: string;
  /** The subscription that will be charged to the new payment method. */
  targetSubscriptionId?: string | undefined;
  /** Whether all current subscriptions of the customer switch to the new payment method. Counts as false when null or absent. */
  automaticallyUpdateSubscriptions?: boolean | null | undefined;
  /** Where to send the customer's browser after payment. */
  successUrl: string;
  /** Where to send the customer's browser after giving up or failing to pay. */
  cancelUrl: string;
  /** A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
  outputName?: string | undefined;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
}

/** A hosted page, open for a limited time, on which a customer pays; `type` tells what for. */
export type CheckoutSession =
  | ProductCheckoutSession
  | PurchaseCheckoutSession
  | ActivateSubscriptionCheckoutSession
  | AddPaymentMethodCheckoutSession;

/** A session in which a customer buys a product at one of its prices. */
export interface ProductCheckoutSession {
  /** Identifies this checkout session. */
  id: string;
  type: "product";
  status: CheckoutSessionStatus;
  /** True for a session that moves real money; false in test mode. */
  livemode: boolean;
  /** When the session was created. */
  createdAt: EpochMilliseconds;
  /** When the session last changed. */
  updatedAt: EpochMilliseconds;
  /** When the session stops accepting payment. */
  expires: EpochMilliseconds;
  /** The organization that sells. */
  organizationId: string;
  /** The pricing model that the session belongs to. */
  pricingModelId: string;
  /** The price that is being bought. */
  priceId: string;
  /**
   * How many units are being bought.
   *
   * A whole number; at least -2147483648; at most 2147483647.
   */
  quantity: number;
  /** The purchase that the session leads to; null until there is one. */
  purchaseId: string | null;
  /** Never set for this type of session. */
  invoiceId?: null | undefined;
  /** The discount that applies, if any. */
  discountId: string | null;
  /** The customer who buys; null until one is known. */
  customerId: string | null;
  /** The customer's name as entered at checkout. */
  customerName: string | null;
  /** The customer's email address as entered at checkout. */
  customerEmail: string | null;
  /** Where the customer is billed; null until it has been entered. */
  billingAddress?: BillingAddress | null | undefined;
  /** How the customer pays; null until a method has been chosen. */
  paymentMethodType?: PaymentMethodType | null | undefined;
  /**
   * Where the customer's browser goes after payment.
   *
   * Format `uri`.
   */
  successUrl?: string | null | undefined;
  /**
   * Where the customer's browser goes after giving up or failing to pay.
   *
   * Format `uri`.
   */
  cancelUrl?: string | null | undefined;
  /** The name given to the purchase or subscription that results. */
  outputName: string | null;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Whether a renewing subscription of the customer keeps its billing date. */
  preserveBillingCycleAnchor?: boolean | undefined;
  /** Never set for this type of session. */
  targetSubscriptionId?: null | undefined;
  /** Never set for this type of session. */
  automaticallyUpdateSubscriptions?: null | undefined;
}

/** A session in which a customer completes a purchase that already exists. */
export interface PurchaseCheckoutSession {
  /** Identifies this checkout session. */
  id: string;
  type: "purchase";
  status: CheckoutSessionStatus;
  /** True for a session that moves real money; false in test mode. */
  livemode: boolean;
  /** When the session was created. */
  createdAt: EpochMilliseconds;
  /** When the session last changed. */
  updatedAt: EpochMilliseconds;
  /** When the session stops accepting payment. */
  expires: EpochMilliseconds;
  /** The organization that sells. */
  organizationId: string;
  /** The pricing model that the session belongs to. */
  pricingModelId: string;
  /** The price that is being bought. */
  priceId: string;
  /**
   * How many units are being bought.
   *
   * A whole number; at least -2147483648; at most 2147483647.
   */
  quantity: number;
  /** The purchase that is being completed. */
  purchaseId: string;
  /** The invoice that belongs to the purchase, if any. */
  invoiceId: string | null;
  /** The discount that applies, if any. */
  discountId: string | null;
  /** The customer who buys; null until one is known. */
  customerId: string | null;
  /** The customer's name as entered at checkout. */
  customerName: string | null;
  /** The customer's email address as entered at checkout. */
  customerEmail: string | null;
  /** Where the customer is billed; null until it has been entered. */
  billingAddress?: BillingAddress | null | undefined;
  /** How the customer pays; null until a method has been chosen. */
  paymentMethodType?: PaymentMethodType | null | undefined;
  /**
   * Where the customer's browser goes after payment.
   *
   * Format `uri`.
   */
  successUrl?: string | null | undefined;
  /**
   * Where the customer's browser goes after giving up or failing to pay.
   *
   * Format `uri`.
   */
  cancelUrl?: string | null | undefined;
  /** The name given to the purchase or subscription that results. */
  outputName: string | null;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Does not apply to an existing purchase. */
  preserveBillingCycleAnchor?: false | undefined;
  /** Never set for this type of session. */
  targetSubscriptionId?: null | undefined;
  /** Never set for this type of session. */
  automaticallyUpdateSubscriptions?: null | undefined;
}

/** A session in which a customer pays to start a subscription that already exists. */
export interface ActivateSubscriptionCheckoutSession {
  /** Identifies this checkout session. */
  id: string;
  type: "activate_subscription";
  status: CheckoutSessionStatus;
  /** True for a session that moves real money; false in test mode. */
  livemode: boolean;
  /** When the session was created. */
  createdAt: EpochMilliseconds;
  /** When the session last changed. */
  updatedAt: EpochMilliseconds;
  /** When the session stops accepting payment. */
  expires: EpochMilliseconds;
  /** The organization that sells. */
  organizationId: string;
  /** The pricing model that the session belongs to. */
  pricingModelId: string;
  /** The price that is being bought, if any. */
  priceId: string | null;
  /**
   * How many units are being bought.
   *
   * A whole number; at least -2147483648; at most 2147483647.
   */
  quantity: number;
  /** Never set for this type of session. */
  purchaseId?: null | undefined;
  /** Never set for this type of session. */
  invoiceId?: null | undefined;
  /** The discount that applies, if any. */
  discountId: string | null;
  /** The customer who buys; null until one is known. */
  customerId: string | null;
  /** The customer's name as entered at checkout. */
  customerName: string | null;
  /** The customer's email address as entered at checkout. */
  customerEmail: string | null;
  /** Where the customer is billed; null until it has been entered. */
  billingAddress?: BillingAddress | null | undefined;
  /** How the customer pays; null until a method has been chosen. */
  paymentMethodType?: PaymentMethodType | null | undefined;
  /**
   * Where the customer's browser goes after payment.
   *
   * Format `uri`.
   */
  successUrl?: string | null | undefined;
  /**
   * Where the customer's browser goes after giving up or failing to pay.
   *
   * Format `uri`.
   */
  cancelUrl?: string | null | undefined;
  /** The name given to the purchase or subscription that results. */
  outputName: string | null;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Whether a renewing subscription of the customer keeps its billing date. */
  preserveBillingCycleAnchor?: boolean | undefined;
  /** The subscription that payment starts. */
  targetSubscriptionId: string;
  /** Whether the customer's other subscriptions switch to the same payment method. */
  automaticallyUpdateSubscriptions: boolean | null;
}

/** A session in which a customer adds a payment method, which becomes the default. */
export interface AddPaymentMethodCheckoutSession {
  /** Identifies this checkout session. */
  id: string;
  type: "add_payment_method";
  status: CheckoutSessionStatus;
  /** True for a session that moves real money; false in test mode. */
  livemode: boolean;
  /** When the session was created. */
  createdAt: EpochMilliseconds;
  /** When the session last changed. */
  updatedAt: EpochMilliseconds;
  /** When the session stops accepting payment. */
  expires: EpochMilliseconds;
  /** The organization that sells. */
  organizationId: string;
  /** The pricing model that the session belongs to. */
  pricingModelId: string;
  /** The price that is being bought, if any. */
  priceId: string | null;
  /**
   * How many units are being bought.
   *
   * A whole number; at least -2147483648; at most 2147483647.
   */
  quantity: number;
  /** The purchase that belongs to the session, if any. */
  purchaseId: string | null;
  /** The invoice that belongs to the session, if any. */
  invoiceId: string | null;
  /** The discount that applies, if any. */
  discountId: string | null;
  /** The customer who receives the payment method. */
  customerId: string;
  /** The customer's name as entered at checkout. */
  customerName: string | null;
  /** The customer's email address as entered at checkout. */
  customerEmail: string | null;
  /** Where the customer is billed; null until it has been entered. */
  billingAddress?: BillingAddress | null | undefined;
  /** How the customer pays; null until a method has been chosen. */
  paymentMethodType?: PaymentMethodType | null | undefined;
  /**
   * Where the customer's browser goes after payment.
   *
   * Format `uri`.
   */
  successUrl?: string | null | undefined;
  /**
   * Where the customer's browser goes after giving up or failing to pay.
   *
   * Format `uri`.
   */
  cancelUrl?: string | null | undefined;
  /** The name given to the purchase or subscription that results. */
  outputName: string | null;
  /** Your own data, copied to the purchase or subscription that results. */
  outputMetadata?: Metadata | null | undefined;
  /** Whether a renewing subscription of the customer keeps its billing date. */
  preserveBillingCycleAnchor: boolean;
  /** The subscription that will be charged to the payment method, if one was named. */
  targetSubscriptionId?: string | null | undefined;
  /** Whether all current subscriptions of the customer switch to the payment method. Counts as false when null or absent. */
  automaticallyUpdateSubscriptions?: boolean | null | undefined;
}

/** How far a checkout session has come. */
export type CheckoutSessionStatus = "open" | "pending" | "succeeded" | "failed" | "expired";

/** A way of paying. */
export type PaymentMethodType = "card" | "link" | "us_bank_account" | "sepa_debit";

/** Whom to bill, and where. */
export interface BillingAddress {
  /** The full name. */
  name?: string | null | undefined;
  /** The given name. */
  firstName?: string | null | undefined;
  /** The family name. */
  lastName?: string | null | undefined;
  /**
   * The email address that invoices go to.
   *
   * Format `email`; matches `^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$`.
   */
  email?: string | null | undefined;
  /** The telephone number. */
  phone?: string | null | undefined;
  address: Address;
}

/** A postal address. */
export interface Address {
  /** The name on the letterbox. */
  name?: string | null | undefined;
  /** Street and number. */
  line1?: string | null | undefined;
  /** Apartment, floor or building. */
  line2?: string | null | undefined;
  /** City, town or village. */
  city?: string | null | undefined;
  /** State, province or region. */
  state?: string | null | undefined;
  /** ZIP or postal code. */
  postal_code?: string | null | undefined;
  /** The country. */
  country: string;
}

/** Data of your own under keys of your own. */
export interface Metadata {
  [key: string]: string | number | boolean;
}

/**
 * A point in time, in milliseconds since 1970-01-01T00:00:00Z.
 *
 * A whole number; at least -9007199254740991; at most 9007199254740991.
 */
export type EpochMilliseconds = number;

/** What went wrong, as the API tells it. */
export interface ErrorBody {
  /** Names the kind of error, such as `BAD_REQUEST`. */
  code: string;
  /** Says what went wrong. */
  message: string;
  /** The single problems behind the error. */
  issues?: ErrorIssue[] | undefined;
}

/** One problem behind an error. */
export interface ErrorIssue {
  /** Says what is wrong. */
  message: string;
}
