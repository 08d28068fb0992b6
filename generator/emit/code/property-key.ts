import { isIdentifierName } from "./identifier.js";
import { stringLiteral } from "./string-literal.js";

/**
 * A property name in an object literal or a type: bare where it is an ASCII identifier name, quoted elsewhere.
 * `__proto__` in an object literal would set the prototype, so it is computed there.
 */
export function propertyKey(name: string): string {
  return isIdentifierName(name) && name !== "__proto__" ? name : stringLiteral(name);
}

/** The key of an object literal, where a plain `__proto__` is no property (ECMA-262, section B.3.1). */
export function literalKey(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : propertyKey(name);
}

/** Member access: `.name` or `["na-me"]`. */
export function memberAccess(name: string): string {
  return isIdentifierName(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}
