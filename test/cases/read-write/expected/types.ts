export type ListUsersResponse = User[];

export interface User {
  id: string;
  name: string;
  team: Team;
}

export interface UserRequest {
  /** At least 8 characters. */
  password: string;
  name: string;
  team: TeamRequest;
}

export interface Team {
  /** Format `date-time`. */
  createdAt?: string | undefined;
  name: string;
}

export interface TeamRequest {
  name: string;
}

export interface Unused {
  at?: string | undefined;
}
