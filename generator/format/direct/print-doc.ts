import { line, type Doc, type Fill, type Group } from "./doc.js";

interface Command {
  readonly doc: Doc;
  /** The columns that a new line starts with. */
  readonly indent: number;
  readonly isBroken: boolean;
}

/** Decides where lines break, as prettier decides it: outermost groups first, as few as needed. */
export function printDoc(root: Doc, width: number): string {
  const pending: Command[] = [{ doc: root, indent: 0, isBroken: true }];
  /** The groups that something else depends on. */
  const brokenGroups = new Set<Group>();
  const lines: string[] = [];
  let current = "";
  let column = 0;
  let mustMeasure = false;
  const write = (text: string): void => {
    current += text;
    column += text.length;
  };
  const breakLine = (indent: number): void => {
    lines.push(current.trimEnd());
    current = " ".repeat(indent);
    column = indent;
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { doc, indent, isBroken } = next;
    if (typeof doc === "string") {
      write(doc);
      continue;
    }
    switch (doc.kind) {
      case "sequence":
        for (let index = doc.parts.length - 1; index >= 0; index -= 1) {
          pending.push({ doc: doc.parts[index] ?? "", indent, isBroken });
        }
        break;
      case "indent":
        pending.push({ doc: doc.content, indent: indent + 2, isBroken });
        break;
      case "group": {
        const isFlat = !isBroken && !mustMeasure;
        if (!isFlat) mustMeasure = false;
        const chosen = isFlat
          ? { doc: doc.content, indent, isBroken: isForced(doc) }
          : choose(doc, indent, (flat) => fits(flat, pending, width - column));
        if (chosen.isBroken) brokenGroups.add(doc);
        pending.push(chosen);
        break;
      }
      case "if-broken":
        pending.push({ doc: isBroken ? doc.broken : doc.flat, indent, isBroken });
        break;
      case "indent-if-broken": {
        const further = brokenGroups.has(doc.group) ? 2 : 0;
        pending.push({ doc: doc.content, indent: indent + further, isBroken });
        break;
      }
      case "line":
        if (!isBroken && !doc.hard) {
          if (!doc.soft) write(" ");
          break;
        }
        if (!isBroken) mustMeasure = true;
        breakLine(indent);
        break;
      case "fill":
        for (const [index, word] of wordsOf(doc, isBroken).entries()) {
          const isNext = index > 0;
          if (isNext && isBroken && column + 1 + word.length > width) breakLine(indent);
          else if (isNext) write(" ");
          write(word);
        }
        break;
    }
  }
  lines.push(current.trimEnd());
  return lines.join("\n");
}

function wordsOf({ words, end }: Fill, isBroken: boolean): readonly string[] {
  return isBroken ? [...words.slice(0, -1), `${words.at(-1) ?? ""}${end}`] : words;
}

/** What must break inside breaks the group, unless it has several states. */
function isForced(group: Group): boolean {
  return group.spreads;
}

function choose(group: Group, indent: number, fitsFlat: (command: Command) => boolean): Command {
  const { content, states = [content] } = group;
  if (!isForced(group)) {
    for (const [index, doc] of states.entries()) {
      const flat: Command = { doc, indent, isBroken: false };
      if ((index === 0 || index < states.length - 1) && fitsFlat(flat)) return flat;
    }
  }
  return { doc: states.at(-1) ?? content, indent, isBroken: true };
}

/** Whether everything up to the next line break fits, where what follows breaks as soon as it can. */
function fits(first: Command, following: readonly Command[], width: number): boolean {
  const pending: { readonly doc: Doc; readonly isBroken: boolean }[] = [first];
  let left = width;
  let rest = following.length;
  let hasSpace = false;
  while (left >= 0) {
    const next = pending.pop();
    if (next === undefined) {
      rest -= 1;
      const outer = following[rest];
      if (outer === undefined) return true;
      pending.push(outer);
      continue;
    }
    const { doc, isBroken } = next;
    if (typeof doc === "string") {
      if (doc === "") continue;
      left -= doc.length + (hasSpace ? 1 : 0);
      hasSpace = false;
      continue;
    }
    switch (doc.kind) {
      case "sequence":
        for (let index = doc.parts.length - 1; index >= 0; index -= 1) {
          pending.push({ doc: doc.parts[index] ?? "", isBroken });
        }
        break;
      case "indent":
      case "indent-if-broken":
        pending.push({ doc: doc.content, isBroken });
        break;
      case "group": {
        const breaks = isBroken || isForced(doc);
        const content = breaks ? (doc.states?.at(-1) ?? doc.content) : doc.content;
        pending.push({ doc: content, isBroken: breaks });
        break;
      }
      case "if-broken":
        pending.push({ doc: isBroken ? doc.broken : doc.flat, isBroken });
        break;
      case "fill":
        // On broken lines the first word is all that must fit.
        if (isBroken) pending.push({ doc: line, isBroken });
        pending.push({ doc: isBroken ? (doc.words[0] ?? "") : doc.words.join(" "), isBroken });
        break;
      case "line":
        if (isBroken || doc.hard) return true;
        if (!doc.soft) hasSpace = true;
        break;
    }
  }
  return false;
}
