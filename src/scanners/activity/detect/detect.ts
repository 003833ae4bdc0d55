import { compareText } from '../../../core/scale/text-order.js';
import { DAY, type Counts, type Metric, type Series, type Subject } from '../counts/counts.js';
import { calendarOf } from './calendar.js';
import { driftOf } from './drift.js';
import { episodesOf } from './episodes.js';
import { withoutExplained } from './explain.js';
import { windowsOf, type Beside } from './judge.js';
import { OF_CLIENTS, OF_NAMED_SITES, OF_ROUTES, OF_SITES, OF_STATUSES, type Question } from './kinds.js';
import { newClients, newcomersOf } from './newcomers.js';
import { peersOf, type Peers } from './peers.js';
import { largest } from './stats.js';
import { valuesOf, type Values } from './values.js';
import type { Episode } from './window.js';

/**
 * The episodes of abnormal behaviour in the counts of a log, earliest first. The method, and whose
 * it is, stands in docs/activity.md.
 */
export function detect({ series }: Counts): Episode[] {
  const of = (subject: Subject): Series[] => series.filter((one) => one.subject === subject);
  const [clients, routes, sites] = [of('client'), of('route'), of('site')];
  const whole = sites.find(({ name }) => name === '');
  if (whole === undefined) return [];
  const calendar = calendarOf(whole);
  const tests = Math.max(1, ...[series.reduce((sum, { quarters }) => sum + quarters.length, 0)]);
  const alone: Beside = { calendar, tests, peers: null, share: () => 0 };
  const newcomers = newcomersOf(clients, calendar);
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
  const shareOf = sharesIn(whole);
  const peers = remembered((metric, span) => peersOf(clients, metric, span));
  const found = [
    ...clients.flatMap((one) =>
      ask(one, OF_CLIENTS, { ...alone, peers, share: shareOf(one) }).map((episode) =>
        episode.kind === 'rate' && isFirstDay(episode, newcomers)
          ? { ...episode, kind: 'new-client' as const }
          : episode,
      ),
    ),
    ...newClients(newcomers, clients.filter((one) => !newcomers.has(one)).map(busiestDay)),
    ...routes.flatMap((one) => ask(one, OF_ROUTES, alone)),
    ...OF_STATUSES.flatMap(({ name, ...question }) =>
      ask(whole, [question], alone, { subject: 'status', name }),
    ),
    ...sites.flatMap((one) => ask(one, OF_SITES, alone)),
    ...sites.filter((one) => one !== whole).flatMap((one) => ask(one, OF_NAMED_SITES, alone)),
    ...[...clients, ...routes, ...sites].flatMap((one) => driftOf(one, one.subject, calendar)),
  ];
  return withoutExplained(found).sort(
    (a, b) =>
      a.from - b.from ||
      compareText(a.subject, b.subject) ||
      compareText(a.name, b.name) ||
      compareText(a.kind, b.kind),
  );
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

/** Of one request of others than a client, how many had a metric in a span. */
function sharesIn(whole: Series): (client: Series) => Beside['share'] {
  const of = remembered((metric, span) => valuesOf(whole, metric, span));
  return (client) => {
    const own = remembered((metric, span) => valuesOf(client, metric, span));
    return (metric, span, at) => {
      if (metric === 'requests') return 0;
      const others = of('requests', span).at(at) - own('requests', span).at(at);
      return others <= 0 ? 0 : Math.max(0, of(metric, span).at(at) - own(metric, span).at(at)) / others;
    };
  };
}

function remembered<T extends Peers | Values>(
  make: (metric: Metric, span: number) => T,
): (metric: Metric, span: number) => T {
  const known = new Map<string, T>();
  return (metric, span) => {
    const key = `${metric} ${span}`;
    const value = known.get(key) ?? make(metric, span);
    known.set(key, value);
    return value;
  };
}
