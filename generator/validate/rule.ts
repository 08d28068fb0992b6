import type { Report } from "../diagnostics/collector.js";
import type { SpecNode, Specification } from "../document/spec-document.js";
import type { ObjectKind } from "../document/structure.js";
import type { PlacedNode } from "../document/walk-structure.js";

/** What a rule may ask about the description. */
export interface RuleContext {
  readonly specification: Specification;
  readonly report: Report;
  /** The kind of object that stands in a place; undefined where the specification has none. */
  kindOf(node: SpecNode): ObjectKind | undefined;
  /**
   * A schema and every schema that is applied to the same instance because of it: the targets of references and the members
   * of compositions and conditions, each once. Undefined when there are too many of them, or a reference leads nowhere.
   */
  composedSchemas(start: SpecNode): readonly SpecNode[] | undefined;
  /**
   * The name that was probably meant. A description that has thousands of wrong names and thousands of right ones gets no
   * more suggestions after some time.
   */
  suggest(word: string, names: () => Iterable<string>): string | undefined;
  /** What a node means: the end of its `$ref`s, itself without one; undefined when they lead nowhere. */
  follow(placed: PlacedNode): SpecNode | undefined;
}

/** One sentence of the specification, as what to check at each object that it speaks of. */
export interface RuleVisitor {
  /** Sees every object of these kinds, references included, in the order of the text. */
  readonly visit: Readonly<Partial<Record<ObjectKind, (node: SpecNode) => void>>>;
  /** Sees every object, before `visit`. */
  readonly visitAll?: (placed: PlacedNode) => void;
  /** Comes after every object has been seen. */
  readonly finish?: () => void;
}

/** A rule is made anew for every description, so that it may remember what it has seen. */
export type Rule = (context: RuleContext) => RuleVisitor;
