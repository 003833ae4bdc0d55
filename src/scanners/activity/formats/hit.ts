/** What one line of a log says of one request, or of several alike. */
export interface Hit {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Who asked: an address, or what the configured field holds. Null where the log has none. */
  readonly client: string | null;
  /** The host, the installation: whatever the log keeps apart. Null where it has one site only. */
  readonly site: string | null;
  /** The path as it was asked for, with its query; null where there is none. */
  readonly path: string | null;
  /** The HTTP status; of a class (`4xx`) its first one, 400. Null where there is none. */
  readonly status: number | null;
  /** How many requests; 0 for what only tells of errors of requests that are counted elsewhere. */
  readonly count: number;
  /** Errors that are counted apart from requests; absent where `status` tells. */
  readonly errors?: number;
}

/** Takes the requests that a reader finds. */
export type Emit = (hit: Hit) => void;

/**
 * Reads one line: `true` when it was of this format, also where it tells of no request (a comment,
 * a header). `false` when it cannot be read.
 */
export type LineReader = (line: string, emit: Emit) => boolean;

/** A log format of lines. A reader belongs to one file, since a header may say what comes. */
export interface LineFormat {
  readonly name: string;
  create(): LineReader;
}
