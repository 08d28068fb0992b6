import { createDraft, type Draft } from "./draft.js";
import { numberMark, numberPlaces, spelledNumbers } from "./numbers.js";
import { payloads } from "./payloads.js";
import { places } from "./places.js";

/** One row of the matrix: a payload that goes to every place that takes it. */
export interface MatrixRow {
  readonly payload: string;
  /** The text whose value literals must have; none where it is a number. */
  readonly text: string | undefined;
  readonly cells: readonly MatrixCell[];
}

/** A payload in a place. */
export interface MatrixCell {
  readonly place: string;
  readonly isLiteral: boolean;
  readonly put: (draft: Draft) => void;
}

/** Every payload by every place. */
export function buildMatrix(): readonly MatrixRow[] {
  const texts = payloads.map(({ name, text }) => ({
    payload: name,
    text,
    cells: places.map(({ name: place, isLiteral, put }) => ({
      place,
      isLiteral,
      put: (draft: Draft) => {
        put(draft, text);
      },
    })),
  }));
  const numbers = spelledNumbers.map((spelled) => ({
    payload: `number ${spelled}`,
    text: undefined,
    cells: Object.entries(numberPlaces).map(([place, put]) => ({ place, isLiteral: false, put })),
  }));
  return [...texts, ...numbers];
}

/** A description with a row's payload in these cells. */
export function writeCells({ payload }: MatrixRow, cells: readonly MatrixCell[]): string {
  const draft = createDraft();
  for (const { put } of cells) put(draft);
  const spelled = payload.replace(/^number /u, "");
  return JSON.stringify(draft.root, undefined, 1).replaceAll(JSON.stringify(numberMark), spelled);
}
