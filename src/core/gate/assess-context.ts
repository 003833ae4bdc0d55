import type { Baseline } from '../findings/compare.js';
import type { Unseen } from '../findings/coverage.js';
import type { LostSight, Origin } from '../findings/finding.js';
import type { Intelligence } from '../findings/priority.js';
import type { Reachabilities } from '../findings/reachability.js';
import type { Site } from '../findings/weakness.js';
import type { Policy } from '../policy/policy.js';
import type { Memory } from './memory.js';
import type { Fate, LostPlace } from './sight.js';
import type { Vex } from './vex.js';

/** What weaknesses are assessed with: the policy, the time, and what is known of the past. */
export interface AssessContext {
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  readonly baseline: Baseline;
  /** Base path to head path of files that the pull request moved. */
  readonly moved: ReadonlyMap<string, string>;
  /** What the findings' issues record of the past, by finding id. */
  readonly memory: ReadonlyMap<string, Memory>;
  /** What feeds say of vulnerabilities; absent where the policy names none. */
  readonly intelligence?: Intelligence;
  /** Which packages production code imports; absent where nobody looked. */
  readonly reachability?: Reachabilities;
  /** What VEX documents state; absent where the policy names none. */
  readonly vex?: Vex;
  /** Decides why a former location no longer shows the finding. */
  readonly fate: (place: LostPlace) => Fate;
  /** Tells whether an item that was not scanned in the head was not scanned in the base either. */
  readonly wasUnseen: (source: string, item: Unseen) => boolean;
}

/** What one weakness is assessed with: the ids that others had before they moved, too. */
export interface Assessing extends AssessContext {
  readonly taken: ReadonlySet<string>;
}

/** One location with its origin, before severity and waiver are decided. */
export interface Standing {
  readonly site: Site;
  readonly origin: Origin;
  readonly unseen?: LostSight;
}
