import type { JsonValue } from "./json-value.js";
import type { SpecDocument, SpecNode, Specification } from "./spec-document.js";

/** A specification as another thread can be sent it: values only, without texts, so that nothing in it can be located. */
export interface DetachedSpecification extends Pick<Specification, "version" | "dialect"> {
  /** The URI of the entry document. */
  readonly entry: string;
  readonly documents: readonly DetachedDocument[];
  readonly identifiers?: DetachedIdentifiers | undefined;
}

type DetachedDocument = Pick<SpecDocument, "uri" | "file" | "root">;

interface DetachedNode {
  readonly uri: string;
  readonly pointer: string;
  readonly value: JsonValue;
}

interface DetachedIdentifiers {
  readonly nodes: ReadonlyMap<string, DetachedNode>;
  readonly bases: ReadonlyMap<string, string>;
  readonly dynamicAnchors: ReadonlyMap<string, ReadonlyMap<string, DetachedNode>>;
  readonly hasDynamicReferences: boolean;
}

/** Takes from a specification what a thread can be sent. */
export function detachSpecification(specification: Specification): DetachedSpecification {
  const { version, dialect, entry, documents, identifiers } = specification;
  const detachNode = ({ document, pointer, value }: SpecNode): DetachedNode => ({
    uri: document.uri,
    pointer,
    value,
  });
  return {
    version,
    dialect,
    entry: entry.uri,
    documents: Array.from(documents.values(), ({ uri, file, root }) => ({ uri, file, root })),
    identifiers: identifiers && {
      ...identifiers,
      nodes: mapValues(identifiers.nodes, detachNode),
      dynamicAnchors: mapValues(identifiers.dynamicAnchors, (named) =>
        mapValues(named, detachNode),
      ),
    },
  };
}

/** Makes a specification again of what was sent. */
export function attachSpecification(detached: DetachedSpecification): Specification {
  const { version, dialect, entry, identifiers } = detached;
  const documents = new Map(
    detached.documents.map((document) => [document.uri, attachDocument(document)] as const),
  );
  const documentOf = (uri: string): SpecDocument => {
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`no document was sent for ${uri}`);
    return document;
  };
  const attachNode = ({ uri, pointer, value }: DetachedNode): SpecNode => ({
    document: documentOf(uri),
    pointer,
    value,
  });
  return {
    version,
    dialect,
    entry: documentOf(entry),
    documents,
    identifiers: identifiers && {
      ...identifiers,
      nodes: mapValues(identifiers.nodes, attachNode),
      dynamicAnchors: mapValues(identifiers.dynamicAnchors, (named) =>
        mapValues(named, attachNode),
      ),
    },
  };
}

function attachDocument(document: DetachedDocument): SpecDocument {
  return { ...document, text: "", locate: () => ({ start: 0, end: 0 }) };
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  convert: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Array.from(map, ([key, value]) => [key, convert(value)] as const));
}
