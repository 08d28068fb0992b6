export interface Tree {
  value: string;
  children?: Tree[] | undefined;
  byName?:
    | {
        [key: string]: Tree;
      }
    | undefined;
  parent?: Tree | null | undefined;
}

export type Expression = Sum | number;

export interface Sum {
  terms: Expression[];
}

export interface Folder extends Entry {
  entries?: Entry[] | undefined;
}

export interface Entry {
  name: string;
  within?: Folder | undefined;
}

export type Json =
  | boolean
  | string
  | number
  | Json[]
  | {
      [key: string]: Json;
    }
  | null;
