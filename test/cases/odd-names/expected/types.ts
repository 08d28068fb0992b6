export interface ConstructorOperationQuery {
  'fil\'ter["x"]'?: string | undefined;
  __proto__?: string | undefined;
}

/** \@deprecated only in words. *\/ alert(1) /* */
export interface Class {
  "": string;
  __proto__: string;
  /** A whole number. */
  constructor?: number | undefined;
  'quoted "name"': "*/" | "a\\b" | "line\nbreak" | "\u2028" | "${x}" | "`";
  /** @defaultValue `"true"` */
  "1st"?: boolean | undefined;
  "with-dash"?: "<\/script>" | undefined;
  /** Matches `^[/*]+$`. */
  größe?: string | undefined;
  $ref?: string | undefined;
}

export type Then = string;

export interface PromiseModel {
  File?: FileModel | undefined;
}

export interface FileModel {
  /** A whole number; format `int64`; at most 9223372036854775807. */
  size?: number | undefined;
}
