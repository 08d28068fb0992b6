import type { Expression } from "./syntax.js";

/** Whether an argument is so simple that a chain of calls may stay on a line. */
export function isSimpleArgument(argument: Expression, depth = 2): boolean {
  if (depth <= 0) return false;
  const isSimplePart = (part: Expression): boolean => isSimpleArgument(part, depth - 1);
  switch (argument.kind) {
    case "regular-expression":
      return argument.pattern.length <= 5;
    case "string":
    case "number":
    case "bigint":
    case "boolean":
    case "null":
    case "name":
    case "this":
      return true;
    case "object":
      return argument.properties.every(({ key, value }) =>
        value === undefined ? !key.startsWith("...") : isSimplePart(value),
      );
    case "list":
      return argument.items.every(isSimplePart);
    case "call":
    case "new":
      return (
        isSimpleArgument(argument.callee, depth) &&
        argument.arguments.length <= depth &&
        argument.arguments.every(isSimplePart)
      );
    case "member":
      return isSimpleArgument(argument.object, depth);
    case "minus":
      return isSimpleArgument(argument.argument, depth);
    case "marked":
      return isSimpleArgument(argument.of, depth);
    case "arrow":
    case "conditional":
      return false;
  }
}
