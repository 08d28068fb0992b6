export interface Problem {
  message: string;
  code?: Code | undefined;
}

export type ListPetsResponse = Pet[];

export interface ListPetsQuery {
  /** A whole number; at most 100. */
  limit?: number | undefined;
}

export interface ListPetsHeaders {
  "X-Tenant"?: OwnerId | undefined;
}

/** Matches `^[A-Z]{3}$`. */
export type Code = string;

export interface Pet {
  name: string;
  tag?: Tag | undefined;
  mother?: Pet | undefined;
  owner: Owner;
}

export interface Owner {
  id: string;
}

export type OwnerId = string;

export type Tag = "cat" | "dog";
