import { sameJson } from "../same-json.js";
import { tell, type Check, type Reading } from "./check.js";

/** One of the listed values, arrays and objects compared by value. */
export function constantsCheck(_reading: Reading, ...values: readonly unknown[]): Check {
  return (value, left, walk) => {
    if (values.some((one) => sameJson(one, value))) return true;
    const message = `Invalid input: expected ${values.map((one) => JSON.stringify(one)).join(" | ")}`;
    const primitives = values.filter((one) => typeof one !== "object" || one === null);
    return tell(walk, left, { code: "invalid_value", values: primitives, message });
  };
}
