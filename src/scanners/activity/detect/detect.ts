import { compareText } from '../../../core/scale/text-order.js';
import { DAY, HOUR, type Counts, type Metric, type Series, type Subject } from '../counts/counts.js';
import { calendarOf } from './calendar.js';
import { driftOf } from './drift.js';
import { episodesOf } from './episodes.js';
import { withoutExplained } from './explain.js';
import { windowsOf, type Beside } from './judge.js';
import {
  OF_NAMED_SITES,
  OF_STATUSES,
  ofClients,
  ofRoutes,
  ofSites,
  worthAWord,
  type Question,
} from './kinds.js';
import { newClients, newcomersOf } from './newcomers.js';
import { peersOf, type Peers } from './peers.js';
import { NO_REST, restsOf } from './rest.js';
import { largest, median } from './stats.js';
import { valuesOf } from './values.js';
import type { Episode } from './window.js';

/**
 * The episodes of abnormal behaviour in the counts of a log, earliest first. docs/activity.md
 * describes the method and names its sources.
 */
export function detect({ series }: Counts): Episode[] {
  const of = (subject: Subject): Series[] => series.filter((one) => one.subject === subject);
  const [clients, routes, sites] = [of('client'), of('route'), of('site')];
  const whole = sites.find(({ name }) => name === '');
  if (whole === undefined) return [];
  const calendar = calendarOf(whole);
  const tests = Math.max(
    1,
    series.reduce((sum, { quarters }) => sum + quarters.length, 0),
  );
  const alone: Beside = { calendar, tests, peers: null, rest: NO_REST };
  const hourly = worthAWord(usualHour(whole));
  const newcomers = newcomersOf(clients, calendar);
  const [ofEachClient, ofEachRoute, ofEachSite] = [ofClients(hourly), ofRoutes(hourly), ofSites(hourly)];
  const ask = (
    one: Series,
    questions: readonly Question[],
    beside: Beside,
    named: Pick<Episode, 'subject' | 'name'> = one,
  ): Episode[] =>
    questions.flatMap((question) =>
      episodesOf(windowsOf(one, question, beside), one, question, {
        subject: named.subject,
        name: named.name,
      }),
    );
  const restOf = restsOf(whole, calendar, clients);
  const peers = rememberedPeers(clients);
  const found = [
    ...clients.flatMap((one) =>
      ask(one, ofEachClient, { ...alone, peers, rest: restOf(one) }).map((episode) =>
        episode.kind === 'rate' && isFirstDay(episode, newcomers)
          ? { ...episode, kind: 'new-client' as const }
          : episode,
      ),
    ),
    ...newClients(newcomers, 10 * hourly, clients.filter((one) => !newcomers.has(one)).map(busiestDay)),
    ...routes.flatMap((one) => ask(one, ofEachRoute, { ...alone, rest: restOf(one) })),
    ...OF_STATUSES.flatMap(({ name, ...question }) =>
      ask(whole, [question], alone, { subject: 'status', name }),
    ),
    ...sites.flatMap((one) => ask(one, ofEachSite, alone)),
    ...sites.filter((one) => one !== whole).flatMap((one) => ask(one, OF_NAMED_SITES, alone)),
    ...[...clients, ...routes, ...sites].flatMap((one) => driftOf(one, whole, calendar)),
  ];
  return withoutExplained(found, clients, calendar).sort(
    (a, b) =>
      a.from - b.from ||
      compareText(a.subject, b.subject) ||
      compareText(a.name, b.name) ||
      compareText(a.kind, b.kind),
  );
}

function usualHour(whole: Series): number {
  const hours = valuesOf(whole, 'requests', HOUR);
  return median(hours.spans.map((hour) => hours.at(hour)));
}

function isFirstDay({ series, from }: Episode, newcomers: ReadonlyMap<Series, number>): boolean {
  return newcomers.has(series) && from < (series.quarters[0] ?? 0) + DAY;
}

function busiestDay(series: Series): number {
  const days = valuesOf(series, 'requests', DAY);
  return largest(
    days.spans.map((day) => days.at(day)),
    1,
  );
}

function rememberedPeers(clients: readonly Series[]): (metric: Metric, span: number) => Peers {
  const known = new Map<string, Peers>();
  return (metric, span) => {
    const key = `${metric} ${span}`;
    const peers = known.get(key) ?? peersOf(clients, metric, span);
    known.set(key, peers);
    return peers;
  };
}
