/** One request as the server saw it. */
export interface AccessRecord {
  /** Milliseconds since 1970, when the request came. */
  readonly at: number;
  /** Address of the peer, IPv4 or IPv6. */
  readonly client: string;
  /** Owner of the token or session, as the server logs it; null for nobody. */
  readonly user: string | null;
  /** Host name that was asked. */
  readonly site: string;
  /** Null where what came was no HTTP. */
  readonly method: string | null;
  /** Path with its query. */
  readonly path: string;
  /** The route that the path belongs to, with `{…}` for what varies. Not written to any log. */
  readonly route: string;
  readonly status: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly took: number;
  readonly agent: string;
  /** Which source of the generator made it. Not written to any log. */
  readonly cause: string;
}

/** A time span in milliseconds since 1970, `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Makes requests for one hour. Pure: the same hour and the same random numbers, the same ones. */
export interface Source {
  /** Unique in a stream; seeds its random numbers. */
  readonly name: string;
  readonly emit: (hour: Span, random: () => number) => readonly AccessRecord[];
}

/** Changes what requests that came anyway get as an answer. */
export interface Effect extends Span {
  readonly name: string;
  readonly change: (record: AccessRecord, random: () => number) => AccessRecord;
}
