/** An API of so many operations: resources of ten operations each, with schemas that refer to their own and to a neighbour's. */
export function growingDocument(operations: number): string {
  const resources = Array.from({ length: Math.ceil(operations / 10) }, (_, index) => index);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Growing", version: "1" },
    servers: [{ url: "https://api.example" }],
    paths: Object.fromEntries(resources.flatMap((index) => describePaths(index))),
    components: { schemas: Object.fromEntries(resources.flatMap(describeSchemas)) },
  });
}

function describePaths(index: number): readonly (readonly [string, object])[] {
  const name = `Thing${String(index)}`;
  const base = `/things-${String(index)}`;
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const answer = (schema: object) => ({
    "200": { description: "ok", content: { "application/json": { schema } } },
    "404": {
      description: "none",
      content: { "application/json": { schema: ref(`${name}Problem`) } },
    },
  });
  const body = { content: { "application/json": { schema: ref(name) } } };
  const one = { responses: answer(ref(name)) };
  const many = {
    parameters: [
      { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
      { name: "filter", in: "query", style: "deepObject", schema: ref(`${name}Filter`) },
    ],
    responses: answer({ type: "array", items: ref(name) }),
  };
  const members = ["parts", "notes", "owners"].map(
    (part) => [`${base}/{id}/${part}`, { parameters: [id], get: many }] as const,
  );
  return [
    [base, { get: many, post: { requestBody: body, ...one }, put: { requestBody: body, ...one } }],
    [
      `${base}/{id}`,
      { parameters: [id], get: one, patch: { requestBody: body, ...one }, delete: one, post: one },
    ],
    ...members,
  ];
}

function describeSchemas(
  index: number,
  _: number,
  all: readonly number[],
): readonly (readonly [string, object])[] {
  const name = `Thing${String(index)}`;
  const neighbour = `Thing${String((index + 1) % all.length)}`;
  return [
    [
      name,
      {
        type: "object",
        required: ["id", "kind"],
        properties: {
          id: { type: "string", readOnly: true, description: `The identifier of ${name}.` },
          kind: { enum: ["small", "large"] },
          size: { type: "number", minimum: 0 },
          parent: ref(name),
          next: ref(neighbour),
          detail: { oneOf: [ref(`${name}Filter`), ref(`${name}Problem`)] },
        },
      },
    ],
    [`${name}Filter`, { type: "object", properties: { text: { type: "string", maxLength: 100 } } }],
    [
      `${name}Problem`,
      { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
    ],
  ];
}

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}
