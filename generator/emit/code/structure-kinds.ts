import type { StructureKind as Kinds, VariableDeclarationKind as DeclarationKinds } from "ts-morph";

interface StructureKinds {
  readonly Class: Kinds.Class;
  readonly Function: Kinds.Function;
  readonly ImportDeclaration: Kinds.ImportDeclaration;
  readonly Interface: Kinds.Interface;
  readonly PropertySignature: Kinds.PropertySignature;
  readonly TypeAlias: Kinds.TypeAlias;
  readonly VariableStatement: Kinds.VariableStatement;
}

/** The constants of ts-morph. Its own bring a compiler along, which takes a third of a second to load. */
export const StructureKind: StructureKinds = {
  Class: 2,
  Function: 13,
  ImportDeclaration: 16,
  Interface: 19,
  PropertySignature: 33,
  TypeAlias: 38,
  VariableStatement: 41,
};

export const VariableDeclarationKind = {
  // The enum's own value: a test compares them.
  Const: "const" as DeclarationKinds.Const,
} as const;
