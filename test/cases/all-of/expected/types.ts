export interface Named {
  name?: string | undefined;
}

export interface Timed {
  /** Format `date-time`. */
  at: string;
}

export interface Extends extends Named, Timed {
  /** A whole number. */
  own: number;
  name: string;
}

export type Only = Named;

export interface Described {
  /** Who it belongs to. */
  owner?: Named | null | undefined;
}

export interface Merged {
  a: string;
  /** A whole number. */
  b: number;
}

export type Closed = {
  a?: string | undefined;
} & {
  /** At least 1 character. */
  a?: string | undefined;
};

export type Impossible = never;

export type Bounded = string & string & string;
