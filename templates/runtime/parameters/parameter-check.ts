import type { Prepare } from "../operation.js";
import type { StandardSchema } from "../standard-schema.js";
import { validate } from "../validation.js";
import { within } from "./within.js";

/** The schemas of an operation's parameters: an object schema a place, by their names on the wire. */
export interface ParameterSchemas {
  readonly path?: StandardSchema;
  readonly query?: StandardSchema;
  readonly header?: StandardSchema;
  readonly cookie?: StandardSchema;
}

/** Imported by operations with validators: checks the parameters of each place by the client's policy, then goes on. */
export function parameterCheck(schemas: ParameterSchemas, next?: Prepare): Prepare {
  return async (call, headers) => {
    const { args, options } = call;
    const values = {
      path: args.path,
      query: { ...args.query, ...options.query },
      header: options.headers,
      cookie: options.cookies,
    };
    for (const place of places) {
      const schema = schemas[place];
      if (schema !== undefined)
        await validate(call, "request", within(place, schema), values[place] ?? {});
    }
    await next?.(call, headers);
  };
}

const places = ["path", "query", "header", "cookie"] as const satisfies (keyof ParameterSchemas)[];
