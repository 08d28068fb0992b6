/** What `clientwright.config.ts` imports. */
export {
  defineConfig,
  type ClientConfig,
  type Config,
  type CredentialConfig,
  type OperationConfig,
} from "./config.js";
