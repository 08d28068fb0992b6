import type { Client } from "../runtime/client.js";
import { ProjectsPagesResource } from "./projects/pages.js";

/** The operations of `projects`. */
export class ProjectsResource {
  readonly pages: ProjectsPagesResource;

  constructor(client: Client) {
    this.pages = new ProjectsPagesResource(client);
  }
}
