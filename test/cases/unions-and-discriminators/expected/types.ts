export interface Circle {
  kind: "circle";
  /** More than 0. */
  radius: number;
}

export interface Square {
  kind: "square" | "box";
  side: number;
}

export type Shape = Circle | Square;

export type ShapeOrNothing = Circle | Square | null;

/** Both can match, so a value that matches both is refused. */
export type ExactlyOne = ExactlyOneOption1 | ExactlyOneOption2;

export interface ExactlyOneOption1 {
  a: string;
}

export interface ExactlyOneOption2 {
  b: string;
}

export interface Status {
  live: boolean;
}

export type Live = Status & {
  live?: true | undefined;
};

export type Paused = Status & {
  live: false;
  until: string;
};

export type LiveOrPaused = Live | Paused;

export type Mixed = "auto" | number | boolean;
