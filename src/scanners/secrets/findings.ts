import { createHash } from 'node:crypto';
import type { Observation, Place } from '../../core/findings/finding.js';
import { traceOf } from '../../core/findings/trace.js';
import type { Hit } from '../shared/secrets/detect.js';
import type { Detector } from '../shared/secrets/detectors/detector.js';
import { isAside } from '../shared/aside-places.js';

/** A secret at a place of a tree, or of a commit. */
export interface PlacedHit extends Hit {
  /** Of the base: the file that it was in, where it stands in another one in the head. */
  readonly movedFrom?: string;
  readonly path: string;
  /** The commit that brought it, where the tree itself no longer has it; null for a tree's own. */
  readonly commit: string | null;
  /** It stands in a sample, and only its name says that it is one: reported, not judged. */
  readonly sample: boolean;
}

/** A hit at its place. */
export function placed(hit: Hit, path: string, commit: string | null): PlacedHit {
  return { ...hit, path, commit, sample: hit.detector.byName === true && isAside(path, 'secrets') };
}

/** Hexadecimal digits of the digest in an identity: 24 bits. */
const DIGEST_DIGITS = 6;

/**
 * What a secret is the same as, without its place. For an issued value 24 bits of its digest:
 * enough to tell the secrets of one repository apart, far too few to tell a value of 80 and more
 * random bits from the 2^56 others with the same digest. A chosen value could be guessed and then
 * checked against any digest, so none of it takes part: the name or the host that it belongs to
 * stands for it, and a number where one file has several values under one name.
 * @see docs/adr/0010-secrets-own-detectors.md
 */
export function subjectOf({ detector, value, context }: Pick<Hit, 'detector' | 'value' | 'context'>): string {
  if (detector.made === 'chosen') return `${detector.kind}:${context.toLowerCase()}`;
  const digest = createHash('sha256')
    .update(`fixby/secret/v1\0${detector.kind}\0${normalised(value)}`)
    .digest('hex');
  return `${detector.kind}:${digest.slice(0, DIGEST_DIGITS)}`;
}

/** A key is the same with real and with escaped line ends, and however far it is indented. */
function normalised(value: string): string {
  return value.replace(/\\[nr]|\s/g, '');
}

/** Whether two hits are the same value: known in this process only. */
export function valueKey({ detector, value }: Hit): string {
  return `${detector.kind}\0${normalised(value)}`;
}

/**
 * What leaves this scanner: kind and place, and of the value at most the beginning that all of its
 * kind share.
 */
export function toObservations(hits: readonly PlacedHit[]): Observation[] {
  const values = new Map<string, string[]>();
  return hits.map((hit) => {
    const subject = subjectOf(hit);
    const place = JSON.stringify([hit.path, subject]);
    const known = values.get(place) ?? [];
    values.set(place, known);
    const key = valueKey(hit);
    if (!known.includes(key)) known.push(key);
    const ordinal = known.indexOf(key) + 1;
    return toObservation(hit, ordinal === 1 ? subject : `${subject} #${ordinal}`);
  });
}

function toObservation(hit: PlacedHit, subject: string): Observation {
  const { detector } = hit;
  const issued = detector.made !== 'chosen';
  return {
    source: 'secrets',
    rule: `secrets/${detector.kind}`,
    aliases: [],
    title: titleOf(hit),
    description: harmOf(detector, hit.commit),
    fix: fixFor(hit.commit),
    rating: { vectors: [], word: detector.severity, malicious: false, informational: false },
    cwe: ['CWE-798'],
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    published: null,
    place: placeOf(hit),
    package: null,
    subject,
    confidence: hit.sample ? 'low' : (detector.confidence ?? 'high'),
    flow: [],
    trace: traceOf({
      sink: detector.kind,
      source: '',
      within: '',
      text: `"${subject.replace(/[^\p{L}\p{N}]/gu, '_')}"`,
      way: [],
      around: hit.around,
    }),
    ...(hit.movedFrom === undefined ? {} : { movedFrom: hit.movedFrom }),
    ...(issued ? { cause: subjectOf(hit) } : {}),
  };
}

function titleOf({ detector, commit }: PlacedHit): string {
  const redacted = detector.shown === '' ? '' : ` (${detector.shown}…)`;
  const where = commit === null ? '' : `, in commit ${commit.slice(0, 7)} only`;
  return `${detector.name}${redacted}${where}`;
}

function harmOf({ severity }: Detector, commit: string | null): string {
  const who =
    severity === 'critical'
      ? 'Whoever reads this repository can use it.'
      : 'Whoever reads this repository may be able to use it.';
  const gone =
    commit === null
      ? 'Removing the line is not enough: the history keeps it.'
      : 'A later commit removed the line, and the history keeps it.';
  return `${who} ${gone}`;
}

function fixFor(commit: string | null): string {
  const branch = commit === null ? '' : ' Take the commit out of the branch (rebase, then force-push).';
  return `Revoke it where it was issued, and read its successor from a secret store.${branch}`;
}

function placeOf({ path, line, column, endLine }: PlacedHit): Place {
  return { path, line, column, endLine };
}
