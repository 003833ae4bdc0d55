import type { Activity } from './activity.js';
import type { Confidence, FlowStep, PackageAt, Place, Rating, ReportFacts, Source } from './finding.js';
import type { Trace } from './trace.js';

/** Where a weakness stands on one side of the comparison. */
export interface Site {
  readonly place: Place;
  readonly package: PackageAt | null;
  readonly flow: readonly FlowStep[];
}

/** One weakness with all its observations, in the head and in the base. */
export interface Weakness {
  /**
   * Its fingerprint, when it is known from its issue only; otherwise it is computed from rule and
   * subject.
   */
  readonly id?: string;
  readonly source: Source;
  /** Its main id: see `preferredId`. */
  readonly rule: string;
  /** Its other ids, sorted. */
  readonly aliases: readonly string[];
  /** What it is about: `npm/lodash`, or the normalised sink. */
  readonly subject: string;
  /** The file that is part of its identity; null for a weakness about a package. */
  readonly path: string | null;
  /**
   * Fingerprints that it had in the base, where its file had another name or it was elsewhere;
   * sorted.
   */
  readonly formerIds: readonly string[];
  readonly trace: Trace | null;
  readonly cause: string | null;
  readonly title: string;
  readonly description: string;
  readonly fix: string;
  readonly rating: Rating;
  /** The highest confidence of its observations. */
  readonly confidence: Confidence;
  /** Set when none of its observations may block. */
  readonly neverBlocks?: true;
  readonly cwe: readonly string[];
  readonly references: readonly string[];
  readonly published: string | null;
  readonly head: readonly Site[];
  readonly base: readonly Site[];
  /** The episode in a log that it is about; absent for everything else. */
  readonly activity?: Activity;
  /** Set for what a person reported: no scan sees it, or says that it is gone. */
  readonly report?: ReportFacts & {
    readonly score: number | null;
    readonly vector: string | null;
    /** How its severity was read from the report, in a sentence. */
    readonly how: string;
  };
}
