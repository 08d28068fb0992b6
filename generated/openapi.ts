export interface paths {
    "/api/v1/checkout-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a checkout session
         * @description Opens a hosted page on which a customer can pay, and answers with its address.
         */
        post: operations["createCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A request to open a checkout session. */
        CreateCheckoutSessionRequest: {
            checkoutSession: components["schemas"]["CheckoutSessionInput"];
        };
        /** @description The new checkout session, and where the customer pays. */
        CreateCheckoutSessionResponse: {
            checkoutSession: components["schemas"]["CheckoutSession"];
            /** @description The page to send the customer to. */
            url: string;
        };
        /** @description What a new checkout session is for; `type` decides which fields apply. */
        CheckoutSessionInput: components["schemas"]["ProductCheckoutSessionInput"] | components["schemas"]["ActivateSubscriptionCheckoutSessionInput"] | components["schemas"]["AddPaymentMethodCheckoutSessionInput"];
        /** @description Sells a product, to a customer whom you know or to an anonymous one. */
        ProductCheckoutSessionInput: components["schemas"]["IdentifiedProductCheckoutSessionInput"] | components["schemas"]["AnonymousProductCheckoutSessionInput"];
        /** @description Sells a product to a customer whom you know. */
        IdentifiedProductCheckoutSessionInput: {
            /** @constant */
            type: "product";
            /** @description Your own identifier of the customer. */
            customerExternalId: string;
            /**
             * @description Says that the customer is known; the default.
             * @constant
             */
            anonymous?: false;
            /** @description The price to sell at. Either this or `priceSlug` is needed. */
            priceId?: string;
            /** @description The slug of the price to sell at. Either this or `priceId` is needed. */
            priceSlug?: string;
            /** @description How many units to buy. Counts as 1 when absent. */
            quantity?: number;
            /** @description Where to send the customer's browser after payment. */
            successUrl: string;
            /** @description Where to send the customer's browser after giving up or failing to pay. */
            cancelUrl: string;
            /** @description A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
            outputName?: string;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether a renewing subscription of the customer keeps its billing date. Counts as false when absent. */
            preserveBillingCycleAnchor?: boolean;
        };
        /** @description Sells a product to somebody who is not a customer yet. */
        AnonymousProductCheckoutSessionInput: {
            /** @constant */
            type: "product";
            /** @description There is no customer to identify. */
            customerExternalId?: null;
            /**
             * @description Says that the customer is not known.
             * @constant
             */
            anonymous: true;
            /** @description The price to sell at. Either this or `priceSlug` is needed. */
            priceId?: string;
            /** @description The slug of the price to sell at, in your default pricing model. Either this or `priceId` is needed. */
            priceSlug?: string;
            /** @description How many units to buy. Counts as 1 when absent. */
            quantity?: number;
            /** @description Where to send the customer's browser after payment. */
            successUrl: string;
            /** @description Where to send the customer's browser after giving up or failing to pay. */
            cancelUrl: string;
            /** @description A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
            outputName?: string;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether a renewing subscription of the customer keeps its billing date. Counts as false when absent. */
            preserveBillingCycleAnchor?: boolean;
        };
        /** @description Takes the payment that starts a subscription that already exists. */
        ActivateSubscriptionCheckoutSessionInput: {
            /** @constant */
            type: "activate_subscription";
            /** @description Your own identifier of the customer. */
            customerExternalId: string;
            /** @description The subscription that payment starts. */
            targetSubscriptionId: string;
            /** @description Where to send the customer's browser after payment. */
            successUrl: string;
            /** @description Where to send the customer's browser after giving up or failing to pay. */
            cancelUrl: string;
            /** @description A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
            outputName?: string;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether a renewing subscription of the customer keeps its billing date. Counts as false when absent. */
            preserveBillingCycleAnchor?: boolean;
        };
        /** @description Lets a customer add a payment method, which becomes the default. */
        AddPaymentMethodCheckoutSessionInput: {
            /** @constant */
            type: "add_payment_method";
            /** @description Your own identifier of the customer. */
            customerExternalId: string;
            /** @description The subscription that will be charged to the new payment method. */
            targetSubscriptionId?: string;
            /** @description Whether all current subscriptions of the customer switch to the new payment method. Counts as false when null or absent. */
            automaticallyUpdateSubscriptions?: boolean | null;
            /** @description Where to send the customer's browser after payment. */
            successUrl: string;
            /** @description Where to send the customer's browser after giving up or failing to pay. */
            cancelUrl: string;
            /** @description A name for the purchase or subscription that results. Not used by sessions of type `invoice`. */
            outputName?: string;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description A hosted page, open for a limited time, on which a customer pays; `type` tells what for. */
        CheckoutSession: components["schemas"]["ProductCheckoutSession"] | components["schemas"]["PurchaseCheckoutSession"] | components["schemas"]["ActivateSubscriptionCheckoutSession"] | components["schemas"]["AddPaymentMethodCheckoutSession"];
        /** @description A session in which a customer buys a product at one of its prices. */
        ProductCheckoutSession: {
            /** @description Identifies this checkout session. */
            id: string;
            /** @constant */
            type: "product";
            status: components["schemas"]["CheckoutSessionStatus"];
            /** @description True for a session that moves real money; false in test mode. */
            livemode: boolean;
            /** @description When the session was created. */
            createdAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session last changed. */
            updatedAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session stops accepting payment. */
            expires: components["schemas"]["EpochMilliseconds"];
            /** @description The organization that sells. */
            organizationId: string;
            /** @description The pricing model that the session belongs to. */
            pricingModelId: string;
            /** @description The price that is being bought. */
            priceId: string;
            /** @description How many units are being bought. */
            quantity: number;
            /** @description The purchase that the session leads to; null until there is one. */
            purchaseId: string | null;
            /** @description Never set for this type of session. */
            invoiceId?: null;
            /** @description The discount that applies, if any. */
            discountId: string | null;
            /** @description The customer who buys; null until one is known. */
            customerId: string | null;
            /** @description The customer's name as entered at checkout. */
            customerName: string | null;
            /** @description The customer's email address as entered at checkout. */
            customerEmail: string | null;
            /** @description Where the customer is billed; null until it has been entered. */
            billingAddress?: components["schemas"]["BillingAddress"] | null;
            /** @description How the customer pays; null until a method has been chosen. */
            paymentMethodType?: components["schemas"]["PaymentMethodType"] | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after payment.
             */
            successUrl?: string | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after giving up or failing to pay.
             */
            cancelUrl?: string | null;
            /** @description The name given to the purchase or subscription that results. */
            outputName: string | null;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether a renewing subscription of the customer keeps its billing date. */
            preserveBillingCycleAnchor?: boolean;
            /** @description Never set for this type of session. */
            targetSubscriptionId?: null;
            /** @description Never set for this type of session. */
            automaticallyUpdateSubscriptions?: null;
        };
        /** @description A session in which a customer completes a purchase that already exists. */
        PurchaseCheckoutSession: {
            /** @description Identifies this checkout session. */
            id: string;
            /** @constant */
            type: "purchase";
            status: components["schemas"]["CheckoutSessionStatus"];
            /** @description True for a session that moves real money; false in test mode. */
            livemode: boolean;
            /** @description When the session was created. */
            createdAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session last changed. */
            updatedAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session stops accepting payment. */
            expires: components["schemas"]["EpochMilliseconds"];
            /** @description The organization that sells. */
            organizationId: string;
            /** @description The pricing model that the session belongs to. */
            pricingModelId: string;
            /** @description The price that is being bought. */
            priceId: string;
            /** @description How many units are being bought. */
            quantity: number;
            /** @description The purchase that is being completed. */
            purchaseId: string;
            /** @description The invoice that belongs to the purchase, if any. */
            invoiceId: string | null;
            /** @description The discount that applies, if any. */
            discountId: string | null;
            /** @description The customer who buys; null until one is known. */
            customerId: string | null;
            /** @description The customer's name as entered at checkout. */
            customerName: string | null;
            /** @description The customer's email address as entered at checkout. */
            customerEmail: string | null;
            /** @description Where the customer is billed; null until it has been entered. */
            billingAddress?: components["schemas"]["BillingAddress"] | null;
            /** @description How the customer pays; null until a method has been chosen. */
            paymentMethodType?: components["schemas"]["PaymentMethodType"] | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after payment.
             */
            successUrl?: string | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after giving up or failing to pay.
             */
            cancelUrl?: string | null;
            /** @description The name given to the purchase or subscription that results. */
            outputName: string | null;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /**
             * @description Does not apply to an existing purchase.
             * @constant
             */
            preserveBillingCycleAnchor?: false;
            /** @description Never set for this type of session. */
            targetSubscriptionId?: null;
            /** @description Never set for this type of session. */
            automaticallyUpdateSubscriptions?: null;
        };
        /** @description A session in which a customer pays to start a subscription that already exists. */
        ActivateSubscriptionCheckoutSession: {
            /** @description Identifies this checkout session. */
            id: string;
            /** @constant */
            type: "activate_subscription";
            status: components["schemas"]["CheckoutSessionStatus"];
            /** @description True for a session that moves real money; false in test mode. */
            livemode: boolean;
            /** @description When the session was created. */
            createdAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session last changed. */
            updatedAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session stops accepting payment. */
            expires: components["schemas"]["EpochMilliseconds"];
            /** @description The organization that sells. */
            organizationId: string;
            /** @description The pricing model that the session belongs to. */
            pricingModelId: string;
            /** @description The price that is being bought, if any. */
            priceId: string | null;
            /** @description How many units are being bought. */
            quantity: number;
            /** @description Never set for this type of session. */
            purchaseId?: null;
            /** @description Never set for this type of session. */
            invoiceId?: null;
            /** @description The discount that applies, if any. */
            discountId: string | null;
            /** @description The customer who buys; null until one is known. */
            customerId: string | null;
            /** @description The customer's name as entered at checkout. */
            customerName: string | null;
            /** @description The customer's email address as entered at checkout. */
            customerEmail: string | null;
            /** @description Where the customer is billed; null until it has been entered. */
            billingAddress?: components["schemas"]["BillingAddress"] | null;
            /** @description How the customer pays; null until a method has been chosen. */
            paymentMethodType?: components["schemas"]["PaymentMethodType"] | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after payment.
             */
            successUrl?: string | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after giving up or failing to pay.
             */
            cancelUrl?: string | null;
            /** @description The name given to the purchase or subscription that results. */
            outputName: string | null;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether a renewing subscription of the customer keeps its billing date. */
            preserveBillingCycleAnchor?: boolean;
            /** @description The subscription that payment starts. */
            targetSubscriptionId: string;
            /** @description Whether the customer's other subscriptions switch to the same payment method. */
            automaticallyUpdateSubscriptions: boolean | null;
        };
        /** @description A session in which a customer adds a payment method, which becomes the default. */
        AddPaymentMethodCheckoutSession: {
            /** @description Identifies this checkout session. */
            id: string;
            /** @constant */
            type: "add_payment_method";
            status: components["schemas"]["CheckoutSessionStatus"];
            /** @description True for a session that moves real money; false in test mode. */
            livemode: boolean;
            /** @description When the session was created. */
            createdAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session last changed. */
            updatedAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the session stops accepting payment. */
            expires: components["schemas"]["EpochMilliseconds"];
            /** @description The organization that sells. */
            organizationId: string;
            /** @description The pricing model that the session belongs to. */
            pricingModelId: string;
            /** @description The price that is being bought, if any. */
            priceId: string | null;
            /** @description How many units are being bought. */
            quantity: number;
            /** @description The purchase that belongs to the session, if any. */
            purchaseId: string | null;
            /** @description The invoice that belongs to the session, if any. */
            invoiceId: string | null;
            /** @description The discount that applies, if any. */
            discountId: string | null;
            /** @description The customer who receives the payment method. */
            customerId: string;
            /** @description The customer's name as entered at checkout. */
            customerName: string | null;
            /** @description The customer's email address as entered at checkout. */
            customerEmail: string | null;
            /** @description Where the customer is billed; null until it has been entered. */
            billingAddress?: components["schemas"]["BillingAddress"] | null;
            /** @description How the customer pays; null until a method has been chosen. */
            paymentMethodType?: components["schemas"]["PaymentMethodType"] | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after payment.
             */
            successUrl?: string | null;
            /**
             * Format: uri
             * @description Where the customer's browser goes after giving up or failing to pay.
             */
            cancelUrl?: string | null;
            /** @description The name given to the purchase or subscription that results. */
            outputName: string | null;
            /** @description Your own data, copied to the purchase or subscription that results. */
            outputMetadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether a renewing subscription of the customer keeps its billing date. */
            preserveBillingCycleAnchor: boolean;
            /** @description The subscription that will be charged to the payment method, if one was named. */
            targetSubscriptionId?: string | null;
            /** @description Whether all current subscriptions of the customer switch to the payment method. Counts as false when null or absent. */
            automaticallyUpdateSubscriptions?: boolean | null;
        };
        /**
         * @description How far a checkout session has come.
         * @enum {string}
         */
        CheckoutSessionStatus: "open" | "pending" | "succeeded" | "failed" | "expired";
        /**
         * @description A way of paying.
         * @enum {string}
         */
        PaymentMethodType: "card" | "link" | "us_bank_account" | "sepa_debit";
        /** @description Whom to bill, and where. */
        BillingAddress: {
            /** @description The full name. */
            name?: string | null;
            /** @description The given name. */
            firstName?: string | null;
            /** @description The family name. */
            lastName?: string | null;
            /**
             * Format: email
             * @description The email address that invoices go to.
             */
            email?: string | null;
            /** @description The telephone number. */
            phone?: string | null;
            address: components["schemas"]["Address"];
        };
        /** @description A postal address. */
        Address: {
            /** @description The name on the letterbox. */
            name?: string | null;
            /** @description Street and number. */
            line1?: string | null;
            /** @description Apartment, floor or building. */
            line2?: string | null;
            /** @description City, town or village. */
            city?: string | null;
            /** @description State, province or region. */
            state?: string | null;
            /** @description ZIP or postal code. */
            postal_code?: string | null;
            /** @description The country. */
            country: string;
        };
        /** @description Data of your own under keys of your own. */
        Metadata: {
            [key: string]: string | number | boolean;
        };
        /** @description A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
        EpochMilliseconds: number;
        /** @description What went wrong, as the API tells it. */
        ErrorBody: {
            /** @description Names the kind of error, such as `BAD_REQUEST`. */
            code: string;
            /** @description Says what went wrong. */
            message: string;
            /** @description The single problems behind the error. */
            issues?: components["schemas"]["ErrorIssue"][];
        };
        /** @description One problem behind an error. */
        ErrorIssue: {
            /** @description Says what is wrong. */
            message: string;
        };
    };
    responses: {
        /** @description The request does not make sense as it stands. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "BAD_REQUEST",
                 *       "message": "The checkout session names no price",
                 *       "issues": [
                 *         {
                 *           "message": "One of priceId and priceSlug is needed"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request carries no valid API key. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "UNAUTHORIZED",
                 *       "message": "The request carries no valid API key",
                 *       "issues": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "FORBIDDEN",
                 *       "message": "The API key may not create checkout sessions",
                 *       "issues": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "INTERNAL_SERVER_ERROR",
                 *       "message": "The server failed",
                 *       "issues": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCheckoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCheckoutSessionRequest"];
            };
        };
        responses: {
            /** @description The session has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCheckoutSessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
