import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      ".cache",
      "dist",
      "coverage",
      "**/node_modules",
      "bench/.work",
      "generated/openapi.ts",
      "test/cases/*/expected/**",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["generator/**/*.ts", "templates/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    // A pattern is the description's own text.
    files: ["generated/**/*.ts"],
    rules: { "no-useless-escape": "off" },
  },
  {
    files: ["generator/cli.ts", "examples/**/*.ts", "test/**/*.ts", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
