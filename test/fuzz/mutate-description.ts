import { stringify } from "yaml";
import type { FuzzPlan, Mutation, TextMutation } from "./fuzz-plan.js";
import { isObject, objectOf, setMember, type Json } from "./read-descriptions.js";

/** A member or an item, and what holds it. */
interface Slot {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
}

/** The text of a description that the mutations of a plan were applied to, in their order. */
export function writeMutated(description: Json, plan: FuzzPlan): string {
  const copy = structuredClone(description);
  for (const mutation of plan.mutations) mutate(copy, mutation);
  return spoil(print(copy, plan.wording), plan.textMutation);
}

/** Text as the plan words it. What YAML cannot say (a lone surrogate, say) is said in JSON. */
function print(description: Json, wording: FuzzPlan["wording"]): string {
  if (wording === "json") return JSON.stringify(description, undefined, 1);
  try {
    return stringify(description, { aliasDuplicateObjects: false, lineWidth: 0 });
  } catch {
    return JSON.stringify(description);
  }
}

function spoil(text: string, mutation: TextMutation | undefined): string {
  if (mutation === undefined) return text;
  const at = mutation.at % (text.length + 1);
  return text.slice(0, at) + mutation.insert + text.slice(at + mutation.remove);
}

function mutate(description: Json, mutation: Mutation): void {
  const slots = slotsOf(description, isMeantFor[mutation.kind]);
  const slot = slots[mutation.at % Math.max(1, slots.length)];
  if (slot === undefined) return;
  switch (mutation.kind) {
    case "delete":
      remove(slot);
      break;
    case "duplicate":
      insert(slot, structuredClone(valueOf(slot)));
      break;
    case "swap":
    case "copy":
      move(slot, slots[mutation.other % slots.length], mutation.kind);
      break;
    case "replace":
      replace(slot, structuredClone(mutation.value));
      break;
    case "splice":
      replace(slot, splice(String(valueOf(slot)), mutation));
      break;
    case "rename":
      rename(slot, mutation.name);
      break;
    case "point":
      replace(slot, mutation.target === "" ? pointerAt(description, mutation.at) : mutation.target);
      break;
    case "wrap":
      replace(slot, wrap(valueOf(slot), mutation.keyword));
      break;
    case "set": {
      const value = valueOf(slot);
      if (isObject(value)) setMember(value, mutation.keyword, structuredClone(mutation.value));
      break;
    }
  }
}

/** Which places a mutation is about. */
const isMeantFor: Readonly<Record<Mutation["kind"], (slot: Slot) => boolean>> = {
  delete: () => true,
  duplicate: () => true,
  swap: () => true,
  copy: () => true,
  replace: () => true,
  splice: (slot) => typeof valueOf(slot) === "string",
  rename: ({ holder }) => !Array.isArray(holder),
  point: ({ key }) => key === "$ref",
  wrap: (slot) => isObject(valueOf(slot)),
  set: (slot) => isObject(valueOf(slot)),
};

/** Every member and item, at any depth. */
function slotsOf(description: Json, isMeant: (slot: Slot) => boolean): readonly Slot[] {
  const slots: Slot[] = [];
  const pending: Json[] = [description];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const key of Object.keys(value)) {
      const slot = { holder: value, key };
      if (isMeant(slot)) slots.push(slot);
      pending.push(valueOf(slot));
    }
  }
  return slots;
}

function valueOf({ holder, key }: Slot): Json {
  const value: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
  return (value ?? null) as Json; // What is held is JSON.
}

function replace({ holder, key }: Slot, value: Json): void {
  setMember(holder, key, value);
}

function remove({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function insert({ holder, key }: Slot, value: Json): void {
  if (Array.isArray(holder)) holder.push(value);
  else setMember(holder, `${key}2`, value);
}

/** A subtree goes where another is: as a copy, since no place may hold itself. */
function move(slot: Slot, other: Slot | undefined, kind: "swap" | "copy"): void {
  if (other === undefined) return;
  const value = structuredClone(valueOf(slot));
  const otherValue = structuredClone(valueOf(other));
  replace(other, value);
  if (kind === "swap") replace(slot, otherValue);
}

function splice(text: string, { index, text: part }: { index: number; text: string }): string {
  const at = index % (text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}

/** The member keeps its place among the others. */
function rename({ holder, key }: Slot, name: string): void {
  if (Array.isArray(holder)) return;
  const entries = Object.entries(holder).map(([other, value]): readonly [string, Json] => [
    other === key ? name : other,
    value,
  ]);
  for (const other of Object.keys(holder)) Reflect.deleteProperty(holder, other);
  for (const [other, value] of entries) setMember(holder, other, value);
}

function wrap(value: Json, keyword: string): Json {
  return objectOf([[keyword, /Of$/u.test(keyword) ? [value] : value]]);
}

/** A pointer to any place of the document, as a reference. */
function pointerAt(description: Json, at: number): string {
  const pointers: string[] = [];
  const pending: { value: Json; pointer: string }[] = [{ value: description, pointer: "#" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    pointers.push(next.pointer);
    const { value, pointer } = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const token = key.replaceAll("~", "~0").replaceAll("/", "~1");
      pending.push({ value: child, pointer: `${pointer}/${token}` });
    }
  }
  return pointers[at % pointers.length] ?? "#";
}
