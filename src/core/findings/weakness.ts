import type { Confidence, FlowStep, PackageAt, Place, Rating, Source } from './finding.js';
import type { Trace } from './trace.js';

/** Where a weakness stands on one side of the comparison. */
export interface Site {
  readonly place: Place;
  readonly package: PackageAt | null;
  readonly flow: readonly FlowStep[];
}

/** One weakness with everything that was observed of it, in the head and in the base. */
export interface Weakness {
  /**
   * Its fingerprint, where it is known from its issue alone; else it is made from rule and subject.
   */
  readonly id?: string;
  readonly source: Source;
  /** The id that names it: see `preferredId`. */
  readonly rule: string;
  /** Its other ids, sorted. */
  readonly aliases: readonly string[];
  /** What it is about: `npm/lodash`, or the normalised sink. */
  readonly subject: string;
  /**
   * The file that it stands in, where that is part of what it is; null for what is about a package.
   */
  readonly path: string | null;
  /** Ids that it had in the base, where its file had another name or it moved; sorted. */
  readonly formerIds: readonly string[];
  readonly trace: Trace | null;
  readonly cause: string | null;
  readonly title: string;
  readonly description: string;
  readonly fix: string;
  readonly rating: Rating;
  /** That of its surest observation. */
  readonly confidence: Confidence;
  readonly cwe: readonly string[];
  readonly references: readonly string[];
  readonly published: string | null;
  readonly head: readonly Site[];
  readonly base: readonly Site[];
}
