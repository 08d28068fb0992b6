import { deserialize, serialize } from "node:v8";
import type { JsonValue } from "./json-value.js";
import type { SpecDocument, SpecNode, Specification } from "./spec-document.js";

/**
 * Everything that a specification says, as bytes: without its texts, so that nothing in it can be located. Equal bytes mean
 * equal specifications, and another thread can be sent them.
 */
export type SpecificationImage = Uint8Array;

interface Detached extends Pick<Specification, "version" | "dialect" | "unread"> {
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

export function takeImage(specification: Specification): SpecificationImage {
  const { version, dialect, entry, documents, identifiers, unread } = specification;
  const detachNode = ({ document, pointer, value }: SpecNode): DetachedNode => ({
    uri: document.uri,
    pointer,
    value,
  });
  const detached: Detached = {
    version,
    dialect,
    ...(unread === undefined ? {} : { unread }),
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
  return serialize(detached);
}

/** The specification that an image was taken of. */
export function readImage(image: SpecificationImage): Specification {
  // Only `takeImage` makes images.
  const detached = deserialize(image) as Detached;
  const { version, dialect, unread, entry, documents: sent, identifiers } = detached;
  const documents = new Map(
    sent.map((document) => [document.uri, attachDocument(document)] as const),
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
    ...(unread === undefined ? {} : { unread }),
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
