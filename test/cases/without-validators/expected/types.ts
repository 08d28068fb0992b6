export type ListPetsResponse = Pet[];

export interface ListPetsQuery {
  /** A whole number; at least 1. */
  limit?: number | undefined;
}

export interface Pet {
  name?: string | undefined;
}
