import { describe, expect, it } from '@jest/globals';
import { localOf, offsetOf, STARTS, type Zone } from './calendar.js';
import { DRIFT, RECIPES } from './episodes/place.js';
import { spanOf, type Label } from './label.js';
import { DAY, HOUR, overlap, type AccessRecord, type Span } from './record.js';
import { isSame } from './score.js';
import { DEVELOPMENT, HELD_OUT } from './seeds.js';
import { traffic } from './traffic.js';
import { isBusy, isNight } from './world.js';

const SEED = 'development-1';
/** With both clock changes. */
const SMALL = { seed: SEED, lines: 60_000, clients: 60, start: '2026-03-02' };
const stream = traffic(SMALL);
const records = [...stream.records()];
const quiet = [...traffic({ ...SMALL, episodes: false }).records()];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Requests in each hour that matches, hours of a gap left out. */
function hourly(list: readonly AccessRecord[], matches: (at: number) => boolean): number[] {
  const counts = new Map<number, number>();
  for (let at = stream.from; at < stream.to; at += HOUR) {
    const lost = stream.gaps.some((gap) => overlap(gap, { from: at, to: at + HOUR }));
    if (!lost && matches(at)) counts.set(at, 0);
  }
  for (const { at } of list) {
    const hour = at - (at % HOUR);
    const count = counts.get(hour);
    if (count !== undefined) counts.set(hour, count + 1);
  }
  return [...counts.values()];
}

const isIn = ({ from, to }: Span, at: number): boolean => at >= from && at < to;
const spanOfLookAlike = (name: string): Span => {
  const found = stream.lookAlikes.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name} in this stream`);
  return spanOf(found);
};

describe('a stream', () => {
  it('is the same each time, and another one for another seed', () => {
    const few = { lines: 4000, weeks: 1, clients: 20 };
    const once = [...traffic({ seed: 'a', ...few }).records()];
    const again = traffic({ seed: 'a', ...few });
    expect([...again.records()]).toEqual(once);
    expect([...again.records()]).toEqual(once);
    expect([...traffic({ seed: 'b', ...few }).records()]).not.toEqual(once);
  });

  it('has about as many lines as asked for', () => {
    expect(records.length / 60_000).toBeGreaterThan(0.85);
    expect(records.length / 60_000).toBeLessThan(1.25);
  });

  it('without episodes is the same but for them', () => {
    const key = ({ at, client, path }: AccessRecord): string => `${at} ${client} ${path}`;
    const added = new Set(stream.labels.map(({ episode }) => `episode-${episode}`));
    const rest = new Set(quiet.map(key));
    const lost = records.filter((one) => !rest.has(key(one)) && !one.cause.startsWith('deploy-'));
    expect(new Set(lost.map(({ cause }) => added.has(cause)))).toEqual(new Set([true]));
    expect(quiet.some(({ cause }) => cause.startsWith('episode-'))).toBe(false);
  });

  it('is not quite in order: some lines late by seconds, a few by minutes', () => {
    let newest = 0;
    const late = records.map(({ at }) => {
      newest = Math.max(newest, at);
      return newest - at;
    });
    const share = late.filter((by) => by > 0).length / records.length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.2);
    expect(Math.max(...late)).toBeGreaterThan(60_000);
    expect(Math.max(...late)).toBeLessThan(600_000);
  });

  it('has no line in its gaps', () => {
    expect(stream.gaps).toHaveLength(2);
    expect(records.filter(({ at }) => stream.gaps.some((gap) => isIn(gap, at)))).toEqual([]);
  });

  it('refuses what it cannot make', () => {
    expect(() => traffic({ seed: SEED, weeks: 0 })).toThrow('weeks: 0 is not between 1 and 8');
    expect(() => traffic({ seed: SEED, start: 'soon' })).toThrow('start: soon is no date');
  });
});

describe('the season', () => {
  it('has busy days, quiet nights and quieter weekends', () => {
    const busy = mean(hourly(quiet, isBusy));
    const isWeekend = (at: number): boolean => [0, 6].includes(localOf('europe', at).weekday);
    const weekend = mean(hourly(quiet, (at) => isWeekend(at) && !isNight(at)));
    expect(busy / mean(hourly(quiet, (at) => isNight(at)))).toBeGreaterThan(1.5);
    expect(busy / weekend).toBeGreaterThan(1.5);
  });

  it('has quiet holidays', () => {
    const office = (at: number): boolean => [9, 10, 11].includes(localOf('europe', at).hour);
    const isMonday = (at: number): boolean => localOf('europe', at).weekday === 1;
    const easter = hourly(quiet, (at) => office(at) && isMonday(at) && localOf('europe', at).holiday);
    const others = hourly(quiet, (at) => office(at) && isMonday(at) && !localOf('europe', at).holiday);
    expect(easter).toHaveLength(3);
    expect(mean(others) / mean(easter)).toBeGreaterThan(1.5);
  });

  it('follows the clocks on the wall as they are changed in 2026', () => {
    const named: [Zone, string][] = [
      ['europe', 'Europe/Berlin'],
      ['america', 'America/New_York'],
      ['asia', 'Asia/Tokyo'],
    ];
    for (const [zone, timeZone] of named) {
      const wall = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += HOUR) {
        if (Number(wall.format(at)) !== localOf(zone, at).hour)
          throw new Error(`${zone} ${String(new Date(at))}`);
      }
    }
    expect(offsetOf('europe', stream.from)).not.toBe(offsetOf('europe', stream.to));
  });

  it('holds a holiday in every six weeks that a stream may be', () => {
    for (const start of STARTS) {
      const { lookAlikes } = traffic({ seed: SEED, start });
      expect(lookAlikes.map(({ name }) => name)).toContain('holiday');
    }
  });
});

describe('clients', () => {
  const requests = (client: string | undefined): AccessRecord[] =>
    quiet.filter((one) => one.client === client);

  it('follow the law of Zipf: the first is ten times the tenth', () => {
    const [first, tenth] = [requests(stream.clients[0]), requests(stream.clients[9])];
    expect(first.length / tenth.length).toBeGreaterThan(6);
    expect(first.length / tenth.length).toBeLessThan(20);
    expect(stream.clients).toHaveLength(60);
  });

  it('vary more than chance does: variance well above the mean in the same hours', () => {
    const counts = hourly(requests(stream.clients[4]), isBusy);
    const middle = mean(counts);
    expect(mean(counts.map((count) => (count - middle) ** 2)) / middle).toBeGreaterThan(1.5);
  });

  it('include a monitor that never changes its cadence', () => {
    const times = quiet.filter(({ cause }) => cause === 'monitor').map(({ at }) => at);
    const steps = times
      .sort((a, b) => a - b)
      .map((at, index) => Math.round((at - (times[index - 1] ?? at)) / 1000));
    const sorted = steps.sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBe(sorted[Math.floor(sorted.length * 0.05)]);
  });

  it('include a crawler that meets stale links, and strangers who try a few paths', () => {
    const missed = quiet.filter(({ cause, status }) => cause === 'crawler' && status === 404);
    expect(new Set(missed.map(({ path }) => path)).size).toBeGreaterThan(8);
    const byStranger = new Map<string, number>();
    for (const { cause, client } of quiet) {
      if (cause === 'noise') byStranger.set(client, (byStranger.get(client) ?? 0) + 1);
    }
    expect(Math.max(...byStranger.values())).toBe(4);
  });
});

describe('what only looks abnormal', () => {
  it('has a launch that doubles the requests', () => {
    const launch = spanOfLookAlike('launch');
    const first = { from: launch.from, to: launch.from + 3 * DAY };
    const hours = (at: number): boolean => isIn(first, at);
    const rest = quiet.filter(({ cause }) => !cause.startsWith('launch'));
    const factor = mean(hourly(quiet, hours)) / mean(hourly(rest, hours));
    expect(factor).toBeGreaterThan(1.6);
    expect(factor).toBeLessThan(2.4);
  });

  it('has deploys: a minute of errors', () => {
    const deploys = stream.lookAlikes.filter(({ name }) => name === 'deploy').map(spanOf);
    const meanwhile = quiet.filter(({ at }) => deploys.some((span) => isIn(span, at)));
    const failed = meanwhile.filter(({ status }) => status >= 500).length / meanwhile.length;
    expect(deploys.length).toBeGreaterThan(6);
    expect(failed).toBeGreaterThan(0.3);
  });

  it('has a nightly job within half an hour', () => {
    const job = quiet.filter(({ cause }) => cause === 'batch-1').map(({ at }) => new Date(at));
    expect(new Set(job.map((at) => at.getUTCHours()))).toEqual(new Set([1]));
    expect(job.length).toBeGreaterThan(500);
  });

  it('has an office that moves, and a customer who comes and stays', () => {
    for (const name of ['renumbered', 'new-customer']) {
      const one = stream.lookAlikes.find((lookAlike) => lookAlike.name === name);
      const times = quiet.filter(({ client }) => client === one?.client).map(({ at }) => at);
      expect(times.length).toBeGreaterThan(5);
      expect(Math.min(...times)).toBeGreaterThanOrEqual(spanOfLookAlike(name).from);
    }
  });
});

/** Records of a label's episode. */
const made = ({ episode }: Label, list: readonly AccessRecord[]): AccessRecord[] =>
  list.filter(({ cause }) => cause === `episode-${episode}`);

/** Whether a record is one of the subject of a label. */
function isOf({ subject, name }: Label, { client, route, status, site }: AccessRecord): boolean {
  return isSame({ subject, name: { client, route, status: `${status}`, site }[subject] }, { subject, name });
}

describe('labels', () => {
  it.each(DEVELOPMENT.slice(0, 2))('stand for real requests of their subject in their window: %s', (seed) => {
    const { labels, ...one } = traffic({ seed });
    const all = [...one.records()].filter(({ cause }) => cause.startsWith('episode-'));
    expect(labels.length).toBeGreaterThan(10);
    for (const label of labels) {
      const its = made(label, all);
      expect(its.filter((record) => isOf(label, record)).length).toBeGreaterThanOrEqual(8);
      expect(its.filter(({ at }) => !isIn(spanOf(label), at))).toEqual([]);
    }
  });

  it('leave three weeks to learn from, never meet a gap, and never each other', () => {
    for (const seed of DEVELOPMENT) {
      const { labels, gaps, from } = traffic({ seed });
      const short = labels.filter(({ kind }) => kind !== 'drift').map(spanOf);
      for (const [index, span] of short.entries()) {
        const others = [...gaps, ...short.slice(index + 1)];
        expect(others.filter((other) => overlap(span, other))).toEqual([]);
        expect(span.from).toBeGreaterThanOrEqual(from + 21 * DAY);
      }
    }
  });

  it('hold every recipe and every kind, in both splits of the seeds', () => {
    for (const split of [DEVELOPMENT, HELD_OUT]) {
      const labels = split.flatMap((seed) => traffic({ seed }).labels);
      const names = new Set(labels.map(({ episode }) => episode));
      expect(names).toEqual(new Set([...RECIPES, ...DRIFT].map(({ episode }) => episode)));
      expect(new Set(labels.map(({ kind }) => kind)).size).toBe(7);
    }
  });

  it('hide an attack at the same place in no two seeds', () => {
    const all = [...DEVELOPMENT, ...HELD_OUT];
    expect(new Set(all).size).toBe(60);
    const places = all.flatMap((seed) =>
      traffic({ seed }).labels.map(({ episode, from }) => `${episode} ${from}`),
    );
    expect(new Set(places).size).toBeGreaterThan(places.length * 0.85);
  });

  it('are fewer in a short log, and none in a quiet one', () => {
    expect(traffic({ seed: SEED, weeks: 1 }).labels.length).toBeGreaterThanOrEqual(1);
    expect(traffic({ seed: SEED, episodes: false }).labels).toEqual([]);
  });
});
