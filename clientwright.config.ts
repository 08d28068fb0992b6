import { defineConfig } from "./generator/index.js";

export default defineConfig({
  input: "spec/flowglad.yaml",
  output: "generated",
  client: {
    name: "Flowglad",
    baseUrlEnv: "FLOWGLAD_BASE_URL",
    credentials: {
      apiKey: { scheme: "ApiKeyAuth", env: "FLOWGLAD_SECRET_KEY" },
    },
  },
});
