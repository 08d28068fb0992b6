/** What `clientwright.config.ts` imports. */
export {
  defineConfig,
  type ClientConfig,
  type Config,
  type CredentialConfig,
  type OperationConfig,
  type SeverityConfig,
  type SeverityName,
} from "./config.js";
export type { PaginationRule, PaginationStyle } from "./ir/pagination.js";
