export interface ListPetsQuery {
  limit?: PetAge | undefined;
}

export type Limit = PetAge;

export type PetsResponse = Pet[];

export interface Pet {
  /** A whole number; at least 0. */
  age?: number | undefined;
  tags?: PetTagsItem[] | undefined;
}

/** A whole number; at least 0. */
export type PetAge = number;

export interface PetTagsItem {
  label?: string | undefined;
}

export interface Shelf {
  age?: PetAge | undefined;
  tag?: PetTagsItem | undefined;
  second?: Both2 | undefined;
  query?: Limit | undefined;
  body?: PetsResponse | undefined;
}

export interface Both extends Pet {
  owner: string;
}

export interface Both2 {
  owner: string;
}
