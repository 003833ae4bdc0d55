import { DAY, type Series } from '../counts/counts.js';
import type { Calendar } from './calendar.js';
import { median } from './stats.js';
import { sumOf, type Episode } from './window.js';

/**
 * Each is explained by those before it: a client is the reason for what its route, its status and
 * its site show.
 */
const ORDER = ['client', 'route', 'status', 'site'] as const;

/** The share of an excess that another episode, or one client, has to account for to explain it. */
const MOST = 0.5;

/**
 * A client counts as hardly here on other days where it does at least so many times what it usually
 * does at this time.
 */
const ABSENT = 4;

/** Kinds that say more than that there were many requests, the most telling first. */
const SPECIFIC = ['probing', 'authentication-failures', 'throttled', 'errors'] as const;

/**
 * Leaves out what another episode at the same time explains: one episode is one finding, about the
 * narrowest thing that it can be said of.
 */
export function withoutExplained(
  episodes: readonly Episode[],
  clients: readonly Series[],
  calendar: Calendar,
): Episode[] {
  const single = oneOfEach(episodes);
  const kept: Episode[] = [];
  // The narrowest first: what is left out itself explains nothing that is wider.
  for (const subject of ORDER) {
    const wider = single.filter((one) => one.subject === subject);
    kept.push(
      ...wider.filter((one) => {
        if (one.kind === 'rate' && isOfOne(one, clients, calendar)) return false;
        return !isExplained(one, kept);
      }),
    );
  }
  return kept;
}

/** Whether the narrower episodes of one sort make up most of an excess. */
function isExplained(one: Episode, narrower: readonly Episode[]): boolean {
  return ORDER.some((subject) => {
    const causes = narrower.filter((cause) => cause.subject === subject && overlaps(one, cause));
    const share = causes.reduce((sum, cause) => sum + partOf(one, cause), 0);
    return causes.length > 0 && share >= MOST * (one.observed - one.expected);
  });
}

/**
 * Whether one client, which is not here at this time on other days, made most of an excess of
 * requests. Then the excess is left out: the questions about that client judge it.
 */
function isOfOne(one: Episode, clients: readonly Series[], { days }: Calendar): boolean {
  if (one.subject === 'client') return false;
  const least = MOST * (one.observed - one.expected);
  return clients.some((client) => {
    const own = sumOf(client, 'requests', one.from, one.to);
    if (own < least) return false;
    const today = Math.floor(one.from / DAY);
    const others = days.filter((day) => day !== today);
    const usual = median(
      others.map((day) => {
        const away = (day - today) * DAY;
        return sumOf(client, 'requests', one.from + away, one.to + away);
      }),
    );
    return own - usual >= least && own >= ABSENT * usual;
  });
}

/** How much was counted of a cause while an episode lasted, in the metric of the episode. */
function partOf(one: Episode, cause: Episode): number {
  return sumOf(cause.series, one.metric, Math.max(one.from, cause.from), Math.min(one.to, cause.to));
}

function overlaps(one: Episode, other: Episode): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Of several kinds that one subject shows at the same time, the one that says most. */
function oneOfEach(episodes: readonly Episode[]): Episode[] {
  return episodes.filter(
    (one, index) =>
      !episodes.some(
        (other, at) =>
          other !== one &&
          other.subject === one.subject &&
          other.name === one.name &&
          overlaps(one, other) &&
          isMostly(one, other) &&
          isBetter(other, one, at < index),
      ),
  );
}

/**
 * Whether most of an episode lies within another one: what goes on for longer is told besides it.
 * Slow growth takes weeks, so whatever else is told at the time tells of it.
 */
function isMostly(one: Episode, other: Episode): boolean {
  return one.kind === 'drift' || partOf(one, other) >= MOST * (one.observed - one.expected);
}

/**
 * Whether the other of two episodes of one subject says more. First comes a specific kind with most
 * of the excess, then any other kind than slow growth, then a specific kind with less of it. Of one
 * kind it is the longer episode, and else the first.
 */
function isBetter(other: Episode, one: Episode, isFirst: boolean): boolean {
  const [theirs, own] = [weight(other, one), weight(one, other)];
  if (theirs !== own || other.kind !== one.kind) return theirs > own;
  const longer = other.to - other.from - (one.to - one.from);
  return longer > 0 || (longer === 0 && isFirst);
}

function weight(one: Episode, other: Episode): number {
  const index = SPECIFIC.findIndex((kind) => kind === one.kind);
  const excess = one.observed - one.expected;
  const isMost = excess >= MOST * (other.observed - other.expected);
  if (index < 0) return one.kind === 'drift' ? 0 : 1;
  return isMost || other.kind === 'drift' ? 10 - index : 0.5;
}
