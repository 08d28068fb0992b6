import type { CallExpression, Expression } from "./syntax.js";

/** A link of a chain: what it begins with, `.name`, or the parentheses of a call. */
export interface Link {
  readonly node: Expression;
  readonly isCall: boolean;
}

export interface MemberChain {
  /** The links, a group for each call: the first has what begins the chain. */
  readonly groups: readonly (readonly Link[])[];
  /** How many groups stay on the first line in any case. */
  readonly kept: number;
  /** Whether it is laid out with a call to a line where it does not fit. */
  readonly isLong: boolean;
}

export function findMemberChain(call: CallExpression): MemberChain {
  const groups = groupLinks(linksOf(call));
  const kept = startsMerged(groups) ? 2 : 1;
  return { groups, kept, isLong: groups.length > kept + 1 };
}

function linksOf(start: Expression): readonly Link[] {
  const links: Link[] = [];
  let node = start;
  for (;;) {
    const isCall = node.kind === "call";
    links.push({ node, isCall });
    if (node.kind === "call" && node.callee.kind === "member") node = node.callee;
    else if (node.kind === "member") node = node.object;
    else return links.reverse();
  }
}

function groupLinks(links: readonly Link[]): readonly (readonly Link[])[] {
  const start = countStart(links);
  const groups = [links.slice(0, start)];
  let current: Link[] = [];
  for (const link of links.slice(start)) {
    if (!link.isCall && current.at(-1)?.isCall === true) {
      groups.push(current);
      current = [];
    }
    current.push(link);
  }
  return current.length === 0 ? groups : [...groups, current];
}

/** How many links begin the chain: members that are not called belong to what they are members of. */
function countStart(links: readonly Link[]): number {
  if (links[0]?.isCall === true) return 1;
  let count = 1;
  while (links[count]?.isCall === false && links[count + 1]?.isCall === false) count += 1;
  return count;
}

/** Whether the first call stays with what begins the chain: a factory, by its name. */
function startsMerged([first, second]: readonly (readonly Link[])[]): boolean {
  const node = first?.at(-1)?.node;
  if (node === undefined || second === undefined) return false;
  if (first?.length === 1) {
    return node.kind === "this" || (node.kind === "name" && isFactory(node.text));
  }
  return node.kind === "member" && isFactory(node.name);
}

function isFactory(name: string): boolean {
  return /^[A-Z]|^[$_]+$/u.test(name);
}
