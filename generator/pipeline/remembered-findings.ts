import type { Pack } from "../cache/pack.js";
import type { Report } from "../diagnostics/collector.js";
import type { Place, Source } from "../diagnostics/diagnostic.js";
import type { Specification } from "../document/spec-document.js";

/** What a stage reported about a specification, as data. */
export type Findings = readonly {
  readonly problem: readonly [Parameters<Report>[0], Parameters<Report>[1]];
  readonly place?: FindingPlace;
  readonly related: readonly { readonly message: string; readonly place: FindingPlace }[];
}[];

/** A place whose source is a document of the specification. */
type FindingPlace = Omit<Place, "source"> & { readonly uri: string };

/**
 * Does a work that only reports, or reports what it found when it was done with an equal specification. What points anywhere
 * else than into its documents is not remembered.
 */
export function rememberFindings(
  {
    specification,
    key,
    pack,
  }: {
    readonly specification: Specification;
    /** Equal for equal specifications. */
    readonly key: string;
    readonly pack: Pack<Findings>;
  },
  work: (report: Report) => void,
  report: Report,
): void {
  const { documents } = specification;
  const known = pack.get(key);
  if (known !== undefined) {
    for (const {
      problem: [code, parameters],
      place,
      related,
    } of known) {
      const places = related.map((other) => ({ ...other, place: attach(other.place, documents) }));
      report(code, parameters, place && attach(place, documents), places);
    }
    return;
  }
  const uris = new Map<Source, string>(Array.from(documents, ([uri, source]) => [source, uri]));
  const findings: Findings[number][] = [];
  let isComplete = true;
  const detach = ({ source, ...place }: Place): FindingPlace => {
    const uri = uris.get(source);
    isComplete &&= uri !== undefined;
    return { ...place, uri: uri ?? "" };
  };
  work((code, parameters, place, related = []) => {
    report(code, parameters, place, related);
    findings.push({
      problem: [code, parameters],
      ...(place === undefined ? {} : { place: detach(place) }),
      related: related.map((other) => ({ ...other, place: detach(other.place) })),
    });
  });
  if (isComplete) pack.set(key, findings);
}

function attach({ uri, ...place }: FindingPlace, documents: Specification["documents"]): Place {
  const source = documents.get(uri);
  if (source === undefined) throw new Error(`${uri} is no document of the specification`);
  return { ...place, source };
}
