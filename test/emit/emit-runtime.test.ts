import { expect, it } from "vitest";
import { emitRuntime } from "../../generator/emit/runtime.js";

const emit = (text: string) =>
  emitRuntime([{ path: "types.ts", blocks: [text], layout: "formatted" }], {
    importExtension: ".js",
    validators: "zod",
  });

it("the runtime has what the output imports, also by `export … from`", async () => {
  const files = await emit(
    `import type { Client } from "./runtime/client.js";\nexport {\n  HttpError as E,\n} from "./runtime/errors/http-error.js";`,
  );
  expect(files.map(({ path }) => path)).toContain("runtime/errors/http-error.ts");
});

it.each([
  `export interface Pet {\n  /** Taken from './runtime/nowhere.js' */\n  name: string;\n}`,
  `export interface Pet {\n  /**\n   * import x from "./runtime/nowhere.js"\n   */\n  name: string;\n}`,
  `export type Pet =\n  " from ' from './runtime/nowhere.js'";`,
])("text of a description that reads like an import is none: %j", async (text) => {
  expect(await emit(text)).toEqual([]);
});
