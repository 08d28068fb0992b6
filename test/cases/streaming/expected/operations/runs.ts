import type { Client } from "../runtime/client.js";
import { RunsEventsResource } from "./runs/events.js";

/** The operations of `runs`. */
export class RunsResource {
  readonly events: RunsEventsResource;

  constructor(client: Client) {
    this.events = new RunsEventsResource(client);
  }
}
