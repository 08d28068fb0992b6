export interface OnPetGoneBody {
  /** A whole number. */
  id: number;
}

export interface Pet {
  name: string;
}
