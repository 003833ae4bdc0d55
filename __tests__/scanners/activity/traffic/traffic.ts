import { crawler, hooks, monitor, noise } from './background/machines.js';
import { forgotten, newcomers } from './background/newcomers.js';
import { nightlyJob, regular, type Moved } from './background/regulars.js';
import { STARTS } from './calendar.js';
import { episodesOf } from './episodes/place.js';
import type { Label, LookAlike } from './label.js';
import { calendar, launch, newCustomer, renumbered } from './look-alikes/business.js';
import { always, deploys, gaps } from './look-alikes/operations.js';
import { pick, randomOf } from './random.js';
import { HOUR, type AccessRecord, type Effect, type Source, type Span } from './record.js';
import { worldOf, type TrafficOptions, type World } from './world.js';

/** A stream of requests, and what is wrong in it. */
export interface Traffic extends Span {
  readonly labels: readonly Label[];
  readonly lookAlikes: readonly LookAlike[];
  /** Spans without a line in the log. */
  readonly gaps: readonly Span[];
  /** Addresses of the regular clients, busiest first. */
  readonly clients: readonly string[];
  /** In the order of the log, which is not quite that of time. Each call begins anew. */
  readonly records: () => Generator<AccessRecord, void>;
}

interface Parts {
  readonly sources: readonly Source[];
  readonly effects: readonly Effect[];
  readonly gaps: readonly Span[];
}

function background(world: World, moved: Moved): Source[] {
  const regulars = world.clients.map((client) => regular(world, client, moved));
  const jobs = world.clients.filter(({ batch }) => batch !== null).map(nightlyJob);
  const machines = [monitor(world), hooks(world), crawler(world), noise()];
  return [...regulars, ...jobs, ...machines, newcomers(world), forgotten(world)];
}

/** The requests that come in one hour, without those that the log lost. */
function within(world: World, hour: Span, { sources, effects, gaps: lost }: Parts): AccessRecord[] {
  const coming = sources.flatMap(({ name, emit }) => emit(hour, randomOf(world.seed, name, hour.from)));
  const kept = coming.filter(({ at }) => !lost.some(({ from, to }) => at >= from && at < to));
  return effects
    .filter(({ from, to }) => from < hour.to && hour.from < to)
    .reduce((records, effect) => {
      const random = randomOf(world.seed, effect.name, hour.from);
      const { from, to, change } = effect;
      return records.map((record) => (record.at >= from && record.at < to ? change(record, random) : record));
    }, kept);
}

/** How late a line is written: most at once, three in a hundred by seconds, a few by minutes. */
function delay(random: () => number): number {
  const draw = random();
  if (draw < 0.001) return random() * 600_000;
  return draw < 0.03 ? random() * 20_000 : 0;
}

/** Requests by the time they are written, an hour in memory at a time. */
function* written(world: World, parts: Parts): Generator<AccessRecord, void> {
  let late: { record: AccessRecord; due: number }[] = [];
  for (let from = world.from; from < world.to; from += HOUR) {
    const to = from + HOUR;
    const random = randomOf(world.seed, 'delay', from);
    const fresh = within(world, { from, to }, parts).map((record) => ({
      record,
      due: record.at + delay(random),
    }));
    const all = [...late, ...fresh].sort((a, b) => a.due - b.due);
    late = all.filter(({ due }) => due >= to);
    for (const { record, due } of all) if (due < to) yield record;
  }
  for (const { record } of late) yield record;
}

/** Makes a stream; nothing is generated before its records are asked for. */
export function traffic(options: TrafficOptions): Traffic {
  const start = options.start ?? pick(randomOf(options.seed, 'start'), STARTS);
  const world = worldOf({ ...options, start });
  const move = renumbered(world);
  const harmless = [deploys, gaps, always, launch, newCustomer, calendar]
    .map((make) => make(world))
    .concat(move);
  const lost = harmless.flatMap((one) => one.gaps ?? []);
  const episodes = options.episodes === false ? [] : episodesOf(world, lost);
  const parts: Parts = {
    sources: [
      ...background(world, move.moved ?? ((client) => client)),
      ...[...harmless, ...episodes].flatMap((one) => one.sources ?? []),
    ],
    effects: [...harmless, ...episodes].flatMap((one) => one.effects ?? []),
    gaps: lost,
  };
  return {
    from: world.from,
    to: world.to,
    labels: episodes.map(({ label }) => label),
    lookAlikes: harmless.flatMap((one) => one.lookAlikes),
    gaps: lost,
    clients: world.clients.map(({ client }) => client),
    records: () => written(world, parts),
  };
}
