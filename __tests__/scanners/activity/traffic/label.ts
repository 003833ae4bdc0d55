import type { Span } from './record.js';

/** What can be wrong, as a finding of activity says it. */
export type Kind =
  'rate' | 'new-client' | 'authentication-failures' | 'throttled' | 'probing' | 'errors' | 'drift';

/**
 * Whom it is about. A client by its address; a route by its path with `{…}` for what varies; a
 * status by its class (`4xx`); a site by its host name.
 */
export interface Subject {
  readonly subject: 'client' | 'route' | 'status' | 'site';
  readonly name: string;
}

/** A statement about somebody. */
export interface Statement extends Subject {
  readonly kind: Kind;
}

/**
 * How hard it is to see. `easy`: a graph shows it. `medium`: several times what is ordinary, yet
 * small beside the whole. `hard`: near what chance does, found only against its own past.
 */
export type Difficulty = 'easy' | 'medium' | 'hard';

/** An episode that was put into the traffic. Times are RFC 3339, `to` not included. */
export interface Label extends Statement {
  /** Name of its recipe. */
  readonly episode: string;
  readonly difficulty: Difficulty;
  readonly from: string;
  readonly to: string;
  /** Other statements that are as true: a flood is one of its route and one of its site. */
  readonly also: readonly Statement[];
  /** Who shows traces of it. A finding about them meanwhile is no find, and no false alarm. */
  readonly touches: readonly Subject[];
}

/** Something that only looks abnormal: a finding about it is a false alarm. */
export interface LookAlike {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What it is, in words. */
  readonly what: string;
  /** The address it comes from, where it is one. */
  readonly client: string | null;
}

export const rfc3339 = (at: number): string => new Date(at).toISOString();

/** The span of something with two times. */
export const spanOf = ({ from, to }: { readonly from: string; readonly to: string }): Span => ({
  from: Date.parse(from),
  to: Date.parse(to),
});
