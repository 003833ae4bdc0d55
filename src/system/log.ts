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
  warning(message: string): void;
  debug(message: string): void;
}
