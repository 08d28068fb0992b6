import type { Client } from "../runtime/client.js";
import { OrganizationsRepositoriesResource } from "./organizations/repositories.js";

/** The operations of `organizations`. */
export class OrganizationsResource {
  readonly repositories: OrganizationsRepositoriesResource;

  constructor(client: Client) {
    this.repositories = new OrganizationsRepositoriesResource(client);
  }
}
