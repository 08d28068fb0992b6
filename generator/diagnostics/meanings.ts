import type { DiagnosticCode } from "./catalogue.js";

/** What each diagnostic means and why it matters, for the page about all of them (`docs/diagnostics.md`). */
export const meanings: Readonly<Record<DiagnosticCode, string>> = {
  "command-unknown": "The command line starts with a word that is no command.",
  "flag-unknown": "The command line has a flag that the command does not know.",
  "flag-without-value": "A flag that takes a value stands without one.",
  "flag-repeated": "A flag that says one thing is given more than once.",
  "flag-senseless": "A flag is one of another command.",
  "argument-unexpected": "A word stands where only flags do.",
  "config-not-found": "The file that `--config` names does not exist.",
  "config-not-loaded": "The configuration is a module, and running it failed.",
  "config-empty": "The configuration has no default export, or an empty one.",
  "formatter-not-installed":
    "The formatter that the settings name is a package of its own, which is not there.",
  "config-key-unknown":
    "The configuration has a key that is no setting: it would be ignored in silence.",
  "config-value-wrong": "A setting has a value that it cannot have.",
  "config-value-missing": "A setting without which nothing can be done is not there.",
  "severity-too-low":
    "An error without which the output would be wrong cannot be made a warning or be silenced.",
  "filter-matches-nothing":
    "A filter names operations, and the description has none of them: it is most likely misspelt.",
  "filters-keep-nothing":
    "After the filters no operation is left, so that there is nothing to generate.",
  "output-is-project":
    "The output folder is cleaned of old files, and the project itself is in it.",
  "output-holds-source": "The output folder is cleaned of old files, and what is read is in it.",
  "output-not-a-folder": "The output is a folder, and a file of that name exists.",
  "output-blocked": "A file has to be written where a folder is, or the other way round.",
  "output-not-writable": "The system does not let a file be written.",
  "file-not-found": "The description, or a file that it refers to, does not exist.",
  "not-a-file": "Only regular files are read: no folders, devices or pipes.",
  "file-unreadable": "The system does not let a file be read.",
  "url-unreadable":
    "A description by URL cannot be fetched: its server does not answer, or not with it.",
  "too-large": "A file is larger than any description that has ever been published.",
  "too-complex":
    "A file is made of more pieces than any description that has ever been published, and would take all memory.",
  "too-many-documents":
    "A description is made of more files than any that has ever been published.",
  "not-utf8":
    "A file is not in UTF-8, which is what JSON and YAML are exchanged in (RFC 8259, section 8.1).",
  "empty-document": "A file has nothing in it, or only comments.",
  "invalid-json": "A file that starts as JSON breaks its syntax (RFC 8259).",
  "invalid-yaml": "A file breaks the syntax of YAML 1.2.",
  "several-documents": "A YAML file holds more than one document, and a description is one.",
  "duplicate-key": "An object has a key twice. Readers differ in which of the two they take.",
  "key-not-a-string":
    "YAML has keys of every type, JSON only strings. (The numbers of status codes are read as they are written.)",
  "merge-key": "`<<` merged objects in YAML 1.1. Readers of 1.2 differ in what they make of it.",
  "alias-cycle":
    "An alias stands inside of its own anchor: written out, the value would have no end.",
  "alias-expansion":
    "Aliases of aliases multiply: a small file can stand for more values than fit into memory.",
  "too-deep": "Values are nested deeper than any description needs, and than programs can follow.",
  "keys-too-long":
    "Keys are longer than any description needs, and than programs can look up quickly.",
  "number-out-of-range":
    "A number is larger than a double can hold, so that JSON readers would make infinity of it.",
  "not-openapi": "A file is well-formed, but is no OpenAPI description.",
  "unsupported-version":
    "A description is of a version that is not supported, or that does not exist.",
  "ref-refused":
    "A reference leads out of the description's own folder or origin, which is not followed for reasons of safety.",
  "not-an-overlay": "A file that is named as an overlay is none.",
  "overlay-field-wrong": "A field of an overlay is missing, or has a value that it cannot have.",
  "overlay-field-unknown": "An overlay has a field that the Overlay Specification does not know.",
  "overlay-action-unclear":
    "An action of an overlay says nothing, or two things that exclude each other.",
  "overlay-query-invalid": "A target is no JSONPath query (RFC 9535).",
  "overlay-target-unmatched":
    "A target selects nothing, so that the action changes nothing: the description may have changed.",
  "overlay-target-refused":
    "What a target selects cannot be changed in the way that the action says.",
  "overlay-values-differ":
    "An update and what it is merged into are of types that cannot be merged.",
  "overlay-extends-another":
    "An overlay says which description it is for, and that is not the one that it is laid over.",
  "overlay-too-deep": "Actions that copy nest values without end.",
  "wrong-type":
    "A field holds a value of another type than OpenAPI says, and the output depends on it.",
  "wrong-type-ignored":
    "A field that only people read holds a value of another type than OpenAPI says.",
  "empty-list":
    "`allOf`, `anyOf` and `oneOf` take at least one schema (JSON Schema 2020-12 core, section 10.2.1).",
  "enum-empty": "An enumeration without values accepts nothing.",
  "field-missing": "An object lacks a field without which it means nothing.",
  "field-missing-ignored":
    "An object lacks a field that OpenAPI requires, though the output can do without it.",
  "unknown-field":
    "An object has a field that OpenAPI does not know: most likely it is misspelt, and what it says is lost.",
  "field-of-later-version":
    "A field or keyword came with a later version of OpenAPI than the description names. Other tools may ignore it.",
  "fields-exclude-each-other": "An object has two fields of which OpenAPI allows one.",
  "component-name-odd":
    "The names of components are made of letters, digits, `.`, `-` and `_` (OpenAPI 3.1.2, section 4.8.7.1).",
  "component-unused":
    "Neither an operation nor a webhook leads to a component. Schemas become types all the same.",
  "ref-not-found": "A reference leads to nothing.",
  "ref-wrong-kind":
    "A reference leads to an object of another kind than the one that it stands for.",
  "ref-cycle": "References lead only to each other, so that there is nothing at their end.",
  "ref-sibling-ignored":
    "Before OpenAPI 3.1, whatever stands beside `$ref` is ignored: a constraint there is lost.",
  "schema-cycle":
    "A schema applies itself to the same value, so that no validator could ever answer.",
  "discriminator-target-missing": "A mapping leads to no schema.",
  "discriminator-target-not-a-member":
    "A mapping leads to a schema that the union does not have, so that its tag is never valid.",
  "discriminator-property-missing":
    "A member of a union does not declare the property that is to tell it apart from the others.",
  "required-undeclared":
    "A key is required that no schema around declares: its value may be anything, and most likely one of the names is misspelt.",
  "nullable-in-31":
    'From 3.1 on, null is a type. `nullable` is read as in 3.0; `nullableIn31: "error"` makes this an error.',
  "multiple-of-not-positive":
    "`multipleOf` is greater than 0 (JSON Schema 2020-12 validation, section 6.2.1).",
  "bounds-contradict": "A lower bound lies above its upper bound, so that no value is valid.",
  "value-mistyped":
    "A value of `enum` or `const` is not of the type that stands beside it, so that it is never valid.",
  "default-invalid":
    "A default is not an instance of its schema: the generated validator refuses it.",
  "example-invalid":
    "An example is not an instance of its schema: the generated validator refuses it. One of the two is wrong.",
  "pattern-slow":
    "A loop of a pattern can read some text in several ways. On a text that does not match in the end, validators try all their combinations, which can take longer than anybody waits.",
  "pattern-polynomial":
    "Two loops of a pattern match the same text one after the other. On a long text that does not match in the end, validators try every place between the two.",
  "value-repeated": "A list of distinct values has one twice.",
  "path-malformed":
    "A path cannot be joined to a server's URL and stay below it (OpenAPI 3.1.2, section 4.8.8).",
  "path-fragment":
    "A path holds a `#`. It is sent percent-encoded, since a fragment is never sent.",
  "path-parameter-missing": "A path has a template expression without a parameter that fills it.",
  "path-parameter-unused": "A path parameter has no place in the path.",
  "path-parameter-optional":
    "A path parameter is not `required: true`, as OpenAPI demands (3.1.2, section 4.8.12.2).",
  "path-repeated":
    "Two paths differ only in the names of their parameters, and one method stands in both: no server can tell the operations apart.",
  "path-equivalent":
    "Two paths differ only in the names of their parameters (OpenAPI 3.1.2, section 4.8.8.2). No method stands in both, so that the output is right.",
  "operation-id-repeated":
    "An operationId is unique among all operations (OpenAPI 3.1.2, section 4.8.10).",
  "method-misplaced":
    "`additionalOperations` holds methods that are tokens and have no field of their own (OpenAPI 3.2.0, section 4.9).",
  "body-not-sendable":
    "`fetch` sends no body with GET and HEAD, and TRACE has none (RFC 9110, section 9.3.8).",
  "responses-missing": "An operation says nothing about what comes back.",
  "response-success-missing":
    "An operation says what comes back when it fails, but not when it succeeds: its result is unknown.",
  "response-code-unknown": "A key of `responses` is no status code, no range and not `default`.",
  "parameter-repeated":
    "A list has two parameters of one name and place. Names of headers have no case.",
  "parameter-location-unknown": "`in` names a place that requests do not have.",
  "parameter-without-schema": "Nothing is known of a parameter's values.",
  "style-unknown": "A parameter is written in a style that its place does not have.",
  "header-parameter-ignored":
    "`Accept`, `Content-Type` and `Authorization` are described by other means (OpenAPI 3.1.2, section 4.8.12.2).",
  "name-not-a-token":
    "The name of a header or a cookie has characters that it cannot have (RFC 9110, section 5.6.2).",
  "media-type-malformed":
    "A media type is `type/subtype`, with parameters (RFC 9110, section 8.3.1).",
  "security-scheme-missing":
    "A requirement names a scheme that is not defined. A client that sent no credentials would be worse than none.",
  "security-type-unknown": "A security scheme is of a type that OpenAPI does not know.",
  "server-variable-missing": "A server's URL has a template expression without a variable.",
  "server-variable-unused": "A server has a variable for which its URL has no place.",
  "server-variable-without-values":
    "A variable of a server lists the values that it can have, and there are none.",
  "server-default-unlisted": "The default of a server's variable is not among its values.",
  "server-url-unusable": "A server has a URL that `fetch` cannot call.",
  "link-target-missing": "A link leads to an operation that the description does not have.",
  "keyword-ignored": "A keyword is not enforced by the validators, for the reason that is given.",
  "default-not-applied": '`defaults: "apply"` cannot fill in a default that its schema refuses.',
  "name-adjusted":
    "A name is a reserved word, one that the output uses itself, or taken: another is given.",
  "member-fallback":
    "Two operations would have the same name on the client. The second is called by its function's name.",
  "name-collision":
    "Two operations have the same name on the client, and the function's name is taken as well.",
  "credential-scheme-missing":
    "A credential of the configuration names a security scheme that the description does not have.",
  "output-outdated":
    "`--check` found that the output is not what would be generated. People see the difference itself.",
  "name-unknown": "`--only` chooses a description by a name that none has.",
  "name-repeated": "Descriptions of one configuration are told apart by their names.",
  "flag-for-one": "A flag says something of one description, and the configuration has several.",
  "input-shared": "Standard input can be read once.",
  "outputs-overlap": "An output folder lies inside of another, whose old files are removed.",
  "transform-failed": "The code that changes the description throws.",
  "transform-not-json":
    "The code that changes the description leaves a value that JSON does not have.",
  "pagination-not-understood": "A rule about pages has a field or a value that rules do not have.",
  "pagination-incomplete": "A rule about pages lacks what its style needs.",
  "pagination-field-senseless": "A rule about pages has a field that its style has no use for.",
  "pagination-without-page": "A rule about pages stands at an operation that gives no page.",
  "pagination-no-pointer":
    "A place in the page is named by something else than a JSON pointer (RFC 6901).",
  "pagination-parameter-missing":
    "A rule about pages names a query parameter that the operation does not have.",
  "pagination-property-missing":
    "A rule about pages names a place that the response does not have.",
  "pagination-type-wrong": "What a rule about pages names is of a type that does not do.",
  "idempotency-not-understood":
    "What is said about repeating an operation is something that cannot be said.",
  "operation-unknown":
    "A key of `operations` in the configuration names no operation: it would be ignored in silence.",
  "too-many-schemas": "A description has more schemas than any that has ever been published.",
  "reference-chain-too-long":
    "References lead to references so many times that no reader could follow.",
  "many-alike": "One kind of problem is found so many times that nobody would read of all.",
  "schema-unsatisfiable":
    "No value is valid by a schema, though it does not say so: its types, bounds or constants exclude each other, or it requires a value of itself in each value.",
  "part-header-open":
    "A part of a multipart body has a header whose value the description leaves open, and a call has no way to say it.",
  "tag-parent-circular": "A tag is its own ancestor (OpenAPI 3.2.0, section 4.22).",
  "tag-parent-missing": "The parent of a tag is not declared (OpenAPI 3.2.0, section 4.22).",
  "tag-repeated": "The names of tags are unique (OpenAPI 3.1.2, section 4.8.1).",
};
