/** A reason why the two sides differ and ours is right, with the schemas that it explains, by description. */
export interface KnownDifference {
  readonly reason: string;
  readonly schemas: Readonly<Record<string, readonly string[]>>;
}

/** May only shrink: a schema that is listed and agrees fails the run too. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    reason:
      "openapi-typescript requires every item of `prefixItems`, and an array may be shorter (JSON Schema 2020-12 core, section 10.3.1.1)",
    schemas: {
      meilisearch: ["AllBatches", "AllTasks", "BatchView", "DetailsView", "IndexSwap", "TaskView"],
    },
  },
  {
    reason:
      "openapi-typescript intersects properties with an index signature of another type, which no value satisfies",
    schemas: {
      resend: ["EmailMetricsDataRow", "GetEmailsMetricsResponse"],
    },
  },
];

/** Why a schema of a description differs; undefined when nobody has said. */
export function reasonOf(document: string, schema: string): string | undefined {
  return knownDifferences.find(({ schemas }) => schemas[document]?.includes(schema))?.reason;
}

/** The schemas of a description that are listed. */
export function listedSchemas(document: string): readonly string[] {
  return knownDifferences.flatMap(({ schemas }) => schemas[document] ?? []);
}
