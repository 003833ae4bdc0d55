import { createHash } from 'node:crypto';
import type { Observation, Place } from '../../core/findings/finding.js';
import { traceOf } from '../../core/findings/trace.js';
import type { Hit } from '../shared/secrets/detect.js';
import type { Detector } from '../shared/secrets/detectors/detector.js';
import { isAside } from '../shared/aside-places.js';

/** A secret with its location in a tree or a commit. */
export interface PlacedHit extends Hit {
  /** For a hit in the base whose value is in another file in the head: its path in the base. */
  readonly movedFrom?: string;
  readonly path: string;
  /** The commit that added it, when no scanned tree contains it; null for a hit in a tree. */
  readonly commit: string | null;
  /**
   * It is in a test or sample and has no provider's form: reported, but not counted by the gate.
   */
  readonly sample: boolean;
}

/** A hit at its place. */
export function placed(hit: Hit, path: string, commit: string | null): PlacedHit {
  const { byName = false, general = false } = hit.detector;
  return { ...hit, path, commit, sample: (byName || general) && isAside(path, 'secrets') };
}

/** Number of hexadecimal digits of the digest in an identity (24 bits). */
const DIGEST_DIGITS = 6;

/**
 * The subject of a secret, which is part of its identity. For an issued value it contains 24 bits
 * of its digest: enough to tell the secrets of a repository apart, far too few to confirm a guess
 * among 2^80 or more values. A chosen value could be guessed and confirmed with any digest, so it
 * contributes nothing: the name or host that it belongs to is used, with a number when one file has
 * several values under one name.
 * @see docs/adr/0010-secrets-own-detectors.md
 */
export function subjectOf({ detector, value, context }: Pick<Hit, 'detector' | 'value' | 'context'>): string {
  if (detector.made === 'chosen') return `${detector.kind}:${context.toLowerCase()}`;
  const digest = createHash('sha256')
    .update(`fixby/secret/v1\0${detector.kind}\0${normalised(value)}`)
    .digest('hex');
  return `${detector.kind}:${digest.slice(0, DIGEST_DIGITS)}`;
}

/** A key without whitespace, so that real and escaped line ends and indentation do not matter. */
function normalised(value: string): string {
  return value.replace(/\\[nr]|\s/g, '');
}

/**
 * A text that is equal for equal values. It contains the value, so it must not leave this process.
 */
export function valueKey({ detector, value }: Hit): string {
  return `${detector.kind}\0${normalised(value)}`;
}

/**
 * Converts hits to observations. The value is dropped: only the kind's prefix, the location and the
 * subject remain.
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
    description: isIssued(hit) ? harmOf(detector, hit.commit) : MADE_UP,
    fix: fixFor(hit.commit),
    rating: { vectors: [], word: detector.severity, malicious: false, informational: false },
    cwe: ['CWE-798'],
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    published: null,
    place: placeOf(hit),
    package: null,
    subject,
    confidence: confidenceOf(hit),
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

/** What is said of a token that its provider cannot have issued. */
const MADE_UP = 'Its checksum is wrong, so no service issued it: it is made up, or a character is missing.';

/** Whether a provider may have issued a value: its checksum is right, where the format has one. */
function isIssued({ detector, value }: Hit): boolean {
  return detector.checksum === undefined || detector.checksum(value);
}

function confidenceOf(hit: PlacedHit): Observation['confidence'] {
  return hit.sample || !isIssued(hit) ? 'low' : (hit.detector.confidence ?? 'high');
}

function titleOf({ detector, commit }: PlacedHit): string {
  const redacted = detector.shown === '' ? '' : ` (${detector.shown}…)`;
  const where = commit === null ? '' : `, in commit ${commit.slice(0, 7)} only`;
  return `${detector.name}${redacted}${where}`;
}

export function harmOf({ severity }: Detector, commit: string | null): string {
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
