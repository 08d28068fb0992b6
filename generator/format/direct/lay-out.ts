import type { Doc } from "./doc.js";
import type { Expression } from "./syntax.js";

/**
 * Where an expression stands, as far as its layout depends on it: `last` is an argument that may break while those before it
 * stay, `assigned` is on a side of an assignment.
 */
export type ExpressionPlace = "plain" | "assigned" | "last";

/** Lays out an expression and what is in it. */
export type LayOut = (expression: Expression, place?: ExpressionPlace) => Doc;
