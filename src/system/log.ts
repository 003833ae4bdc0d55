/** Where progress goes. Text may be untrusted: an implementation neutralises it before it reaches a log. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
}
