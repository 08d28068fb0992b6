import type * as z from "zod";
import type { Context, Payload } from "./run.js";

/** What a schema said about a value, in one parse; undefined while it is still being asked. */
export type Visits = Map<z.core.$ZodType, WeakMap<object, Payload | undefined>>;

/** A parse that has entered a lazy schema. zod keeps what belongs to a parse on its context, and so do we. */
export type Running = Context & { [visits]?: Visits | undefined };

/** Copies of this module in one process know each other by it. */
export const visits: unique symbol = /* @__PURE__ */ Symbol.for("clientwright.visits");
