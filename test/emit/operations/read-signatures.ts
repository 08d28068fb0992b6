import ts from "typescript";
import { emitOperations } from "../../../generator/emit/operations.js";
import { createSymbols } from "../../../generator/emit/symbols.js";
import { defaultSettings, normalizeYaml, withPaths } from "../../normalize/normalize-yaml.js";

/** The parameters behind the client of every exported function, as code: `id: string, query?: ListQuery`. */
export async function readSignatures(
  paths: string,
  rest = "",
): Promise<Readonly<Record<string, string>>> {
  const text = await printOperations(paths, rest);
  const source = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022);
  const functions = source.statements.filter(ts.isFunctionDeclaration);
  return Object.fromEntries(
    functions.map(({ name, parameters }) => [
      name?.text ?? "",
      parameters
        .slice(1)
        .map((parameter) => parameter.getText(source).replaceAll(/\s+/gu, " "))
        .join(", "),
    ]),
  );
}

/** The text of the operations' modules, without layout. */
export async function printOperations(paths: string, rest = ""): Promise<string> {
  const { api } = await normalizeYaml(withPaths(paths, rest));
  const files = emitOperations(api, createSymbols(api), defaultSettings);
  return files.flatMap(({ blocks }) => blocks).join("\n\n");
}
