/** The TypeScript that emitters print, as far as it is laid out directly. */

/** A TSDoc comment on lines of its own, between its slashes. */
export type Comment = string;

export type TypeNode =
  /** A keyword or literal: it never breaks. */
  | { readonly kind: "word"; readonly text: string }
  | {
      readonly kind: "reference";
      readonly name: string;
      readonly typeArguments: readonly TypeNode[];
    }
  | {
      readonly kind: "function";
      readonly parameters: readonly Parameter[];
      readonly returns: TypeNode;
    }
  /** `value is Type`. */
  | { readonly kind: "predicate"; readonly name: string; readonly type: TypeNode }
  | { readonly kind: "array"; readonly item: TypeNode }
  /** `readonly` before an array or a tuple. */
  | { readonly kind: "read-only"; readonly type: TypeNode }
  | { readonly kind: "indexed"; readonly object: TypeNode; readonly index: TypeNode }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[] }
  | { readonly kind: "union"; readonly members: readonly TypeNode[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeNode[] }
  | {
      readonly kind: "members";
      readonly members: readonly TypeMember[];
      /** Whether the first member was on a line of its own. */
      readonly isOpen: boolean;
    };

export interface TupleItem {
  readonly type: TypeNode;
  readonly isRest: boolean;
  readonly isOptional: boolean;
}

export interface TypeMember {
  readonly comment: Comment | undefined;
  readonly isReadonly: boolean;
  /** With its quotes; of an index signature what is between its brackets. */
  readonly key: string;
  readonly isIndex: boolean;
  readonly isOptional: boolean;
  readonly type: TypeNode;
}

export type Expression =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "this" }
  | { readonly kind: "string" | "number" | "bigint" | "boolean" | "null"; readonly text: string }
  | { readonly kind: "regular-expression"; readonly text: string; readonly pattern: string }
  | { readonly kind: "minus"; readonly argument: Expression }
  | {
      readonly kind: "object";
      readonly properties: readonly ObjectProperty[];
      readonly isOpen: boolean;
    }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | {
      readonly kind: "arrow";
      /** Names; a lone one may have a name for its type. */
      readonly parameters: readonly string[];
      readonly body: Expression;
    }
  | { readonly kind: "member"; readonly object: Expression; readonly name: string }
  | CallExpression
  /** `left instanceof right ? yes : no`. */
  | {
      readonly kind: "conditional";
      readonly left: string;
      readonly right: string;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | {
      readonly kind: "new";
      readonly callee: Expression;
      readonly arguments: readonly Expression[];
    }
  /** `/* @__PURE__ *\/` before an expression. */
  | { readonly kind: "marked"; readonly comment: Comment; readonly of: Expression };

export interface CallExpression {
  readonly kind: "call";
  readonly callee: Expression;
  readonly typeArguments: readonly TypeNode[];
  readonly arguments: readonly Expression[];
}

export interface ObjectProperty {
  /** The whole of it, where it has no value: a name, or `...` and a name. */
  readonly key: string;
  readonly value: Expression | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: TypeNode;
  /** Whether it is `= {}`. */
  readonly isDefaulted: boolean;
}

export interface TypeParameter {
  readonly name: string;
  readonly fallback: TypeNode | undefined;
}

export interface Callable {
  readonly typeParameter: TypeParameter | undefined;
  readonly parameters: readonly Parameter[];
  readonly returns: TypeNode | undefined;
  /** Undefined for an overload. */
  readonly body: readonly Statement[] | undefined;
}

export type Statement =
  | { readonly kind: "return"; readonly value: Expression }
  | { readonly kind: "constant"; readonly name: string; readonly value: Expression }
  | { readonly kind: "assignment"; readonly target: Expression; readonly value: Expression };

export interface ClassMember {
  readonly comment: Comment | undefined;
  /** An empty line stands before it. */
  readonly isApart: boolean;
  readonly isReadonly: boolean;
  readonly key: string;
  /** Undefined for a field. */
  readonly callable: Callable | undefined;
  readonly type: TypeNode | undefined;
}

export type Declaration =
  | {
      readonly kind: "import" | "export";
      /** `import type`, say. */
      readonly words: string;
      readonly names: readonly string[] | undefined;
      /** `* as z`, where there are no names. */
      readonly star: string;
      readonly from: string;
    }
  | {
      readonly kind: "interface";
      readonly name: string;
      readonly bases: readonly TypeNode[];
      readonly members: readonly TypeMember[];
    }
  | { readonly kind: "alias"; readonly name: string; readonly type: TypeNode }
  | {
      readonly kind: "constant";
      readonly name: string;
      readonly type: TypeNode | undefined;
      readonly value: Expression;
    }
  | {
      readonly kind: "function";
      readonly isAsync: boolean;
      readonly name: string;
      readonly callable: Callable;
    }
  | {
      readonly kind: "class";
      readonly name: string;
      readonly base: string | undefined;
      readonly members: readonly ClassMember[];
    };

/** A declaration as it stands in a module. */
export interface ModuleItem {
  readonly comment: Comment | undefined;
  /** An empty line stands before it. */
  readonly isApart: boolean;
  readonly isExported: boolean;
  readonly declaration: Declaration;
}
