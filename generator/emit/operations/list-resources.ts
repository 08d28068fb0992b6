import type { Resource } from "../../ir/api.js";

/** A resource and all below it, depth first. */
export function listResources(resource: Resource): readonly Resource[] {
  return [resource, ...resource.children.flatMap(listResources)];
}
