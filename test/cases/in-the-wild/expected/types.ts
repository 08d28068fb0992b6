export interface GetPlacesByIdXFiltersItem {
  key?: string | undefined;
}

export interface GetPlacesByIdFiltersItem {
  key?: string | undefined;
}

export interface GetPlacesByIdQuery {
  /** A whole number. */
  id?: number | undefined;
  filters?: GetPlacesByIdFiltersItem[] | undefined;
}

export interface GetPlacesByIdHeaders {
  id?: boolean | undefined;
  "X-Filters"?: GetPlacesByIdXFiltersItem[] | undefined;
}

export interface ErrorModel {
  code?: string | undefined;
}

export interface ErrorModel2 {
  reason?: string | undefined;
}

export interface RecordModel {
  [key: string]: ArrayModel;
}

export type ArrayModel = unknown[];

export interface DateModel {
  response?: ResponseModel | undefined;
  /** @defaultValue `"true"` */
  flag?: boolean | undefined;
  /**
   * @example
   * ```json
   * { $ref: "#/not/a/reference", "*\/": "/* text" }
   * ```
   */
  sample?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/** One member and a sibling. */
export type ResponseModel = ErrorModel | null;

export type Nothing = unknown;

export type Twice = "a" | "b";

export type Typeless =
  | boolean
  | string
  | unknown[]
  | {
      name:
        | boolean
        | string
        | unknown[]
        | {
            [key: string]: unknown;
          }
        | number
        | null;
    }
  | number
  | null;

export type DottedNameWith2Parts = string;

export type Tagged = TaggedOption1 | TaggedOption2;

export interface TaggedOption1 {
  on: true;
}

export interface TaggedOption2 {
  on: false;
  off: string;
}

export type Versioned = V1 | V2;

export interface V1 {
  v: 1;
}

export interface V2 {
  v: 2;
}

export interface NodeModel {
  kids?: NodeModel[] | undefined;
  named?:
    | {
        [key: string]: Leaf;
      }
    | undefined;
}

export type Leaf = NodeModel | string;
