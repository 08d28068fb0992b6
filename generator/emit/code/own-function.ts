import type { FunctionDeclarationStructure } from "ts-morph";
import { StructureKind } from "./structure-kinds.js";

/**
 * A function of a module's own that only calls an imported one. A compiler looks the type of an imported name up through every
 * declaration above its use, each time: thousands of constants that call it would cost the square of their number.
 */
export function declareOwnFunction(
  shape: Pick<FunctionDeclarationStructure, "parameters" | "returnType" | "typeParameters"> & {
    readonly name: string;
    readonly result: string;
  },
): FunctionDeclarationStructure {
  const { result, ...callable } = shape;
  return {
    kind: StructureKind.Function,
    ...callable,
    statements: [`return ${result};`],
    docs: [reason],
  };
}

const reason = "An imported function would be looked up through all declarations above each call.";
