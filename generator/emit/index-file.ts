import type { Api } from "../ir/api.js";
import { runtimeReexports } from "../ir/runtime-exports.js";
import { usedReexports } from "../ir/used-reexports.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { relativeSpecifier } from "./code/module.js";
import { stringLiteral } from "./code/string-literal.js";
import { listResources } from "./operations/list-resources.js";
import { files, runtimeSymbol } from "./symbols.js";

/** `index.ts`: everything that a consumer may import, and nothing of the runtime's inside. */
export function emitIndex(api: Api, settings: Settings): EmittedFile {
  const { name } = settings.client;
  const specifier = (to: string): string =>
    stringLiteral(
      relativeSpecifier({ from: files.index, to, extension: settings.importExtension }),
    );
  const guard = runtimeSymbol("errorGuard", "errors/error-guard");
  const errorType = runtimeSymbol("AnyApiError", "errors/call-failure", "type");
  const operations = listResources(api.root)
    .filter(({ path, operations: own }) => path.length > 0 || own.length > 0)
    .map(({ file }) => `export * from ${specifier(file)};`);
  const imports = [guard, errorType].map(
    (symbol) =>
      `import ${symbol.kind === "type" ? "type " : ""}{ ${symbol.name} } from ${specifier(symbol.file)};`,
  );
  const exports = [
    `export * from ${specifier(files.client)};`,
    ...operations,
    ...(api.webhooks === undefined ? [] : [`export * from ${specifier(files.webhooks)};`]),
    ...(api.schemas.length === 0 ? [] : [`export type * from ${specifier(files.types)};`]),
    ...(settings.validators === false || api.schemas.length === 0
      ? []
      : [`export * from ${specifier(files.schemas)};`]),
    ...[...runtimeReexports(name), ...usedReexports(api)].map(
      ({ module, names, isType }) =>
        `export ${isType ? "type " : ""}{ ${names.join(", ")} } from ${specifier(`runtime/${module}.ts`)};`,
    ),
  ];
  return {
    path: files.index,
    layout: "formatted",
    blocks: [
      imports.join("\n"),
      exports.join("\n"),
      [
        `/** Whether a value is an error of this client, whichever copy of the package made it. */`,
        `export const is${name}Error: (value: unknown) => value is AnyApiError = /* @__PURE__ */ errorGuard(${stringLiteral(name)});`,
      ].join("\n"),
    ],
  };
}
