import type { Rule } from "./rule.js";
import { boundsAgree } from "./rules/bounds-agree.js";
import { componentNamesArePlain } from "./rules/component-names-are-plain.js";
import { componentsAreUsed } from "./rules/components-are-used.js";
import { discriminatedMembersCarryTheProperty } from "./rules/discriminated-members-carry-the-property.js";
import { discriminatorsLeadToSchemas } from "./rules/discriminators-lead-to-schemas.js";
import { fieldsAreKnown } from "./rules/fields-are-known.js";
import { fieldsGoTogether } from "./rules/fields-go-together.js";
import { fieldsHaveTheirType } from "./rules/fields-have-their-type.js";
import { linksLeadToOperations } from "./rules/links-lead-to-operations.js";
import { listedValuesAreUnique } from "./rules/listed-values-are-unique.js";
import { mediaTypesParse } from "./rules/media-types-parse.js";
import { methodsAreTokens } from "./rules/methods-are-tokens.js";
import { methodsCarryTheirBody } from "./rules/methods-carry-their-body.js";
import { nullableIsOf30 } from "./rules/nullable-is-of-30.js";
import { operationIdsAreUnique } from "./rules/operation-ids-are-unique.js";
import { parameterStylesFit } from "./rules/parameter-styles-fit.js";
import { parametersAreUnique } from "./rules/parameters-are-unique.js";
import { parametersAreUsable } from "./rules/parameters-are-usable.js";
import { pathTemplatesAreWellFormed } from "./rules/path-templates-are-well-formed.js";
import { pathTemplatesMatchParameters } from "./rules/path-templates-match-parameters.js";
import { patternsAreFast } from "./rules/patterns-are-fast.js";
import { pathsAreDistinct } from "./rules/paths-are-distinct.js";
import { referencesResolve } from "./rules/references-resolve.js";
import { referencesStandAlone } from "./rules/references-stand-alone.js";
import { requiredFieldsAreThere } from "./rules/required-fields-are-there.js";
import { requiredKeysAreDeclared } from "./rules/required-keys-are-declared.js";
import { responsesAreDeclared } from "./rules/responses-are-declared.js";
import { schemaIsNotPartOfItself } from "./rules/schema-is-not-part-of-itself.js";
import { securitySchemesAreWhole } from "./rules/security-schemes-are-whole.js";
import { securitySchemesExist } from "./rules/security-schemes-exist.js";
import { serverVariablesAreDeclared } from "./rules/server-variables-are-declared.js";
import { tagsFormATree } from "./rules/tags-form-a-tree.js";
import { valuesFitTheirType } from "./rules/values-fit-their-type.js";

/**
 * Every rule. They do not depend on each other: none assumes that another has found nothing, and of problems with the
 * same position the one that stands first here is shown first, so that structure comes before meaning.
 */
export const rules: readonly Rule[] = [
  fieldsHaveTheirType,
  requiredFieldsAreThere,
  fieldsAreKnown,
  fieldsGoTogether,
  componentNamesArePlain,
  referencesStandAlone,
  referencesResolve,
  schemaIsNotPartOfItself,
  pathTemplatesAreWellFormed,
  pathTemplatesMatchParameters,
  pathsAreDistinct,
  operationIdsAreUnique,
  tagsFormATree,
  methodsAreTokens,
  methodsCarryTheirBody,
  responsesAreDeclared,
  parametersAreUnique,
  parametersAreUsable,
  parameterStylesFit,
  mediaTypesParse,
  securitySchemesExist,
  securitySchemesAreWhole,
  serverVariablesAreDeclared,
  discriminatorsLeadToSchemas,
  discriminatedMembersCarryTheProperty,
  requiredKeysAreDeclared,
  nullableIsOf30,
  boundsAgree,
  patternsAreFast,
  valuesFitTheirType,
  listedValuesAreUnique,
  linksLeadToOperations,
  componentsAreUsed,
];
