/** How far a phase of a run is. */
export interface Step {
  /** The phase: what a scanner looks for. */
  readonly phase: string;
  /** `done` is the phase's last step. */
  readonly state: 'running' | 'done';
  /** Files that are done. */
  readonly files?: number;
  /** The file that is done; untrusted. */
  readonly file?: string;
}

/**
 * Receives messages for users. They may contain untrusted text: each implementation escapes it
 * before printing.
 */
export interface Log {
  /**
   * Reports progress. With `always` it is shown even when nobody watches: for steps that take
   * minutes, so that the run does not look stuck.
   */
  info(message: string, shown?: 'watched' | 'always'): void;
  /** Reports how far a phase is: for whoever watches; absent where nobody may. */
  step?(step: Step): void;
  warning(message: string): void;
  debug(message: string): void;
}
