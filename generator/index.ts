/** What `clientwright.config.ts` imports. */
export {
  defineConfig,
  type AllowConfig,
  type ClientConfig,
  type Config,
  type CredentialConfig,
  type DescriptionObject,
  type DescriptionValue,
  type OperationConfig,
  type SeverityConfig,
  type SeverityName,
  type Transform,
} from "./config.js";
export type { PaginationRule, PaginationStyle } from "./ir/pagination.js";
