import type { Api, MediaType } from "./api.js";
import type { RuntimeReexport } from "./runtime-exports.js";

interface OptionalReexport extends RuntimeReexport {
  readonly isUsed: (api: Api) => boolean;
}

/** A row a module of the runtime whose types a consumer needs only where the API has what they are for. */
const optionalReexports: readonly OptionalReexport[] = [
  {
    module: "streaming/parse-events",
    names: ["ServerSentEvent"],
    isType: true,
    isUsed: ({ operations }) =>
      operations.some(({ responses }) =>
        responses.some(({ content, choices }) =>
          [...content, ...choices].some(({ events }) => events?.of === "data"),
        ),
      ),
  },
  {
    module: "bodies/binary",
    names: ["BinaryContent"],
    isType: true,
    isUsed: ({ operations }) =>
      operations.some(({ body }) => body?.content.some(isBinary) === true),
  },
  {
    module: "pagination/paged-call",
    names: ["PagedCall"],
    isType: true,
    isUsed: ({ operations }) => operations.some(({ pagination }) => pagination !== undefined),
  },
  {
    module: "webhooks/signature-check",
    names: ["WebhookHeaders"],
    isType: true,
    isUsed: ({ webhooks }) => webhooks !== undefined,
  },
  {
    module: "webhooks/webhook-verifier",
    names: ["WebhookOptions", "WebhookVerifier", "WebhookVerifierOptions"],
    isType: true,
    isUsed: ({ webhooks }) => webhooks !== undefined,
  },
];

function isBinary({ codec }: MediaType): boolean {
  return codec === "binary";
}

/** What `index.ts` passes on beside what every SDK has: a module that nothing uses is not copied. */
export function usedReexports(api: Api): readonly RuntimeReexport[] {
  return optionalReexports.filter(({ isUsed }) => isUsed(api));
}
