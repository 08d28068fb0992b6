import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import { structureOf } from "../../document/structure.js";
import type { Rule } from "../rule.js";

/** The names of components match `^[a-zA-Z0-9.\-_]+$` (OpenAPI 3.1.2, 4.8.7.1). */
export const componentNamesArePlain: Rule = ({ specification, report }) => ({
  visit: {
    components(node) {
      // 2.0 allows any name.
      if (specification.dialect === "2.0") return;
      for (const field of Object.keys(structureOf("components", specification.dialect).fields)) {
        const components = childNode(node, field);
        if (components === undefined || !isJsonObject(components.value)) continue;
        for (const name of Object.keys(components.value)) {
          const component = childNode(components, name);
          if (component === undefined || /^(?:x-.*|[\w.-]+)$/u.test(name)) continue;
          report("component-name-odd", { name }, placeOf(component, "key"));
        }
      }
    },
  },
});
