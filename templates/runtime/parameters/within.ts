import type { StandardSchema } from "../standard-schema.js";

/** The same schema, whose issues say in which place they are: `/query/limit`. */
export function within(place: string, schema: StandardSchema): StandardSchema {
  return {
    "~standard": {
      ...schema["~standard"],
      validate: async (value) => {
        const result = await schema["~standard"].validate(value);
        if (result.issues === undefined) return result;
        const issues = result.issues.map((issue) => ({
          ...issue,
          path: [place, ...(issue.path ?? [])],
        }));
        return { ...result, issues };
      },
    },
  };
}
