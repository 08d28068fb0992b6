/** A case whose verdict is another than the suite's, and why that is so. The list may only shrink. */
export interface KnownFailure {
  readonly file: string;
  readonly group: string;
  /** Every case of the group when absent. */
  readonly test?: string;
  readonly reason: string;
}

const fixedVocabularies =
  "`$schema` is a name that is never fetched, so no meta-schema can take vocabularies away: OpenAPI 3.1 fixes them";
const plainNameId =
  "a fragment in an identifier named a place up to draft 7; since 2019-09 that is `$anchor`, which OpenAPI 3.1 has";
const noMetaSchema = "the meta-schema of draft 4 is not at hand without a network";

export const knownFailures: readonly KnownFailure[] = [
  {
    file: "draft2020-12/vocabulary",
    group: "schema that uses custom metaschema with with no validation vocabulary",
    test: "no validation: invalid number, but it still validates",
    reason: fixedVocabularies,
  },
  {
    file: "draft2020-12/optional/format-assertion",
    group: "schema that uses custom metaschema with format-assertion: false",
    test: "format-assertion: false: invalid string",
    reason: fixedVocabularies,
  },
  {
    file: "draft2020-12/optional/format-assertion",
    group: "schema that uses custom metaschema with format-assertion: true",
    test: "format-assertion: true: invalid string",
    reason: fixedVocabularies,
  },
  {
    file: "draft2020-12/optional/cross-draft",
    group: "refs to historic drafts are processed as historic drafts",
    reason:
      "the suite's folder has no remotes of draft 2019-09, and OpenAPI knows one dialect a document",
  },
  {
    file: "draft4/definitions",
    group: "validate definition against metaschema",
    reason: noMetaSchema,
  },
  { file: "draft4/ref", group: "remote ref, containing refs itself", reason: noMetaSchema },
  {
    file: "draft4/refRemote",
    group: "Location-independent identifier in remote ref",
    test: "string is invalid",
    reason: "the Schema Object of OpenAPI 3.0 has no `id`",
  },
  {
    file: "draft7/refRemote",
    group: "Location-independent identifier in remote ref",
    test: "string is invalid",
    reason: plainNameId,
  },
  {
    file: "draft7/refRemote",
    group: "$ref to $ref finds location-independent $id",
    test: "non-number is invalid",
    reason: plainNameId,
  },
];
