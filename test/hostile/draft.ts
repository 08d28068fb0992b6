import type { Json } from "../fuzz/read-descriptions.js";
import { objectOf, setMember } from "../fuzz/read-descriptions.js";

type Members = { [key: string]: Json };

/** A description in the making, which places of a payload are added to. */
export interface Draft {
  readonly root: Members & { readonly info: Members; readonly paths: Members };
  /** Adds an operation of its own, with a path that no other place has. */
  operation(operation: Members, path?: string): void;
  /** Adds a component schema of its own, which an operation sends and gets. */
  schema(schema: Json): void;
  /** Adds a component that nothing else names so. */
  component(kind: string, name: string, component: Json): void;
}

/** An empty description; what is added gets names from the counter. */
export function createDraft(): Draft {
  let count = 0;
  const components: { [kind: string]: Members } = {};
  const root = {
    openapi: "3.1.0",
    info: { title: "Matrix", version: "1" } as Members,
    paths: {} as Members,
    components: components as Members,
  };
  const draft: Draft = {
    root,
    operation(operation, path) {
      count += 1;
      const own = path ?? `/place${String(count)}`;
      setMember(root.paths, own, {
        post: { responses: { "204": { description: "" } }, ...operation },
      });
    },
    schema(schema) {
      const name = `Place${String(count + 1)}`;
      draft.component("schemas", name, schema);
      const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
      draft.operation({
        requestBody: { content },
        responses: { "200": { description: "", content } },
      });
    },
    component(kind, name, component) {
      const members = components[kind] ?? {};
      components[kind] = members;
      setMember(members, name, component);
    },
  };
  return draft;
}

/** An object with one member, whatever its name. */
export function named(name: string, value: Json): Members {
  return objectOf([[name, value]]);
}
