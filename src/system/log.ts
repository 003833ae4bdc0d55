/**
 * Where progress goes. Text may be untrusted: an implementation neutralises it before it reaches a
 * log.
 */
export interface Log {
  /**
   * Progress. `always` is for what takes minutes: it is said also where nobody watches, so that a
   * silent machine is not taken for a stuck one.
   */
  info(message: string, shown?: 'watched' | 'always'): void;
  warning(message: string): void;
  debug(message: string): void;
}
