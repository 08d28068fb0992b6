import { errorBrand } from "./api-error.js";
import type { AnyApiError } from "./call-failure.js";

/** Makes the guard that knows the errors of one client, also those of another copy of its SDK. */
export function errorGuard(client: string): (value: unknown) => value is AnyApiError {
  return (value: unknown): value is AnyApiError =>
    value instanceof Error && Reflect.get(value, errorBrand) === client;
}
