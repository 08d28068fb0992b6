/** A description in two files, as YAML. */
export interface EditedApi {
  readonly entry: string;
  readonly shared: string;
}

interface Model {
  readonly schemas: readonly { readonly name: string; readonly properties: readonly string[] }[];
  readonly operations: readonly { readonly name: string; readonly schema: number }[];
  readonly note: number;
}

/** What may happen to a description between two runs. */
export const editKinds = [
  "describe",
  "add-schema",
  "remove-schema",
  "add-property",
  "remove-property",
  "add-operation",
  "remove-operation",
  "move-schema",
  "nothing",
] as const;

export type EditKind = (typeof editKinds)[number];

type Editable = EditedApi & { readonly model: Model };

/** A description with a warning in each file. */
export function createApi(): Editable {
  const names = Array.from({ length: 12 }, (_, index) => `Thing${String(index)}`);
  return print({
    schemas: names.map((name) => ({ name, properties: ["id", "label"] })),
    operations: names.map((name, schema) => ({ name, schema })),
    note: 0,
  });
}

/** Another state of a description; `seed` chooses where. */
export function editApi({ model }: Editable, kind: EditKind, seed: number): Editable {
  return print(edits[kind](model, seed));
}

const edits = {
  describe: (model) => ({ ...model, note: model.note + 1 }),
  "add-schema": (model, seed) => ({
    ...model,
    schemas: model.schemas.toSpliced(seed % (model.schemas.length + 1), 0, {
      name: `Added${String(model.note)}x${String(seed)}`,
      properties: ["added"],
    }),
    note: model.note + 1,
  }),
  "remove-schema": (model, seed) => ({
    ...model,
    schemas:
      model.schemas.length < 3
        ? model.schemas
        : model.schemas.toSpliced(seed % model.schemas.length, 1),
  }),
  "add-property": (model, seed) => ({
    ...model,
    schemas: model.schemas.map((schema, index) =>
      index === seed % model.schemas.length
        ? { ...schema, properties: [...schema.properties, `p${String(model.note)}`] }
        : schema,
    ),
    note: model.note + 1,
  }),
  "remove-property": (model, seed) => ({
    ...model,
    schemas: model.schemas.map((schema, index) =>
      index === seed % model.schemas.length
        ? { ...schema, properties: schema.properties.slice(1) }
        : schema,
    ),
  }),
  "add-operation": (model, seed) => ({
    ...model,
    operations: [
      ...model.operations,
      { name: `Op${String(model.note)}x${String(seed)}`, schema: seed },
    ],
    note: model.note + 1,
  }),
  "remove-operation": (model, seed) => ({
    ...model,
    operations: model.operations.toSpliced(seed % Math.max(1, model.operations.length), 1),
  }),
  "move-schema": (model, seed) => {
    const index = seed % model.schemas.length;
    return {
      ...model,
      schemas: [...model.schemas.toSpliced(index, 1), ...model.schemas.slice(index, index + 1)],
    };
  },
  nothing: (model) => model,
} satisfies Readonly<Record<EditKind, (model: Model, seed: number) => Model>>;

function print(model: Model): Editable {
  const { schemas, operations, note } = model;
  const target = (index: number): string => schemas[index % schemas.length]?.name ?? "";
  const paths = operations.map(
    ({ name, schema }) => `
  /${name}/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      operationId: get${name}
      surplus: field
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { $ref: "#/components/schemas/${target(schema)}" } } }
        default:
          description: problem
          content: { application/json: { schema: { $ref: "shared.yaml#/Problem" } } }`,
  );
  const components = schemas.map(
    ({ name, properties }, index) => `
    ${name}:
      type: object
      description: ${name}, ${String(note)}.
      properties:
        next: { $ref: "#/components/schemas/${target(index + 1)}" }
${properties.map((property) => `        ${property}: { type: string, maxLength: ${String(index + 1)} }`).join("\n")}`,
  );
  return {
    model,
    entry: `openapi: 3.1.0
info: { title: Edited, version: "${String(note)}" }
paths:${paths.length === 0 ? " {}" : paths.join("")}
components:
  schemas:${components.join("")}
`,
    shared: `Problem:
  type: object
  nullable: true
  description: Edited ${String(note)} times.
  properties: { code: { type: integer } }
`,
  };
}
