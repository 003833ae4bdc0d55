import { address, program } from '../addresses.js';
import { expected } from '../clients.js';
import { rfc3339, type Label } from '../label.js';
import { pick, randomOf, shuffled, type Random } from '../random.js';
import { DAY, HOUR, MINUTE, overlap, type Span } from '../record.js';
import type { Peer } from '../request.js';
import { isBusy, isNight, type World } from '../world.js';
import { ANSWERS } from './answers.js';
import { AUTHENTICATION } from './authentication.js';
import { DRIFT } from './drift.js';
import { PROBING } from './probing.js';
import { RATE } from './rate.js';
import { client, isOfSize, type Part, type Recipe } from './recipe.js';

/** Every way in which something goes wrong, slow ones apart. */
export const RECIPES: readonly Recipe[] = [...RATE, ...AUTHENTICATION, ...PROBING, ...ANSWERS];
export { DRIFT };

/** An episode with its place in a stream. */
export interface Episode extends Pick<Part, 'sources' | 'effects'> {
  readonly label: Label;
}

const WHEN = { busy: isBusy, night: isNight, any: () => true };
/** Quiet hours between any two episodes. */
const APART = 5 * HOUR;
/** Days of the stream for each episode. */
const DAYS_EACH = 1.6;

const lasts = (from: number, hours: number): Span => ({ from, to: from + Math.round(hours * 60) * MINUTE });

/** A span of that recipe's length and hours that is free, or null. */
function freeSpan(
  world: World,
  { hours, when }: Recipe,
  taken: readonly Span[],
  random: Random,
): Span | null {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const step = world.learned + Math.floor(random() * ((world.to - world.learned) / MINUTE)) * MINUTE;
    const span = lasts(step, hours);
    const wide = { from: span.from - APART, to: span.to + APART };
    const fits = WHEN[when](span.from) && WHEN[when](span.to - MINUTE) && span.to <= world.to;
    if (fits && !taken.some((one) => overlap(wide, one))) return span;
  }
  return null;
}

/**
 * The regular client that a recipe asks for, one that no episode has yet and, for busy hours, one
 * that is busy then; null where there is none.
 */
function accuse(world: World, { client: size, when }: Recipe, accused: Set<string>, random: Random) {
  if (size === null || size === 'stranger') return null;
  const free = world.clients.filter((one) => isOfSize(one, size) && !accused.has(one.client));
  const busyThen = free.filter(({ zone }) => when !== 'busy' || zone === 'europe');
  if (free.length === 0) return null;
  const chosen = pick(random, busyThen.length > 0 ? busyThen : free);
  accused.add(chosen.client);
  return chosen;
}

function episodeOf(world: World, recipe: Recipe, span: Span, accused: Set<string>): Episode | null {
  const random = randomOf(world.seed, 'episode', recipe.episode);
  const known = accuse(world, recipe, accused, random);
  if (known === null && recipe.client !== null && recipe.client !== 'stranger') return null;
  const peer: Peer = known ?? { client: address(random), user: null, agent: program(random) };
  const usual = (at: number): number => (known === null ? 0 : expected(known, at));
  const part = recipe.build({ ...span, world, cause: `episode-${recipe.episode}`, peer, usual, random });
  const { episode, kind, subject, difficulty } = recipe;
  const touches = recipe.client === null ? [] : [client(part.name)];
  const label = {
    ...{ episode, kind, subject, difficulty, name: part.name },
    ...{ from: rfc3339(span.from), to: rfc3339(span.to) },
    ...{ also: part.also ?? [], touches: [...touches, ...(part.touches ?? [])] },
  };
  return { label, sources: part.sources ?? [], effects: part.effects ?? [] };
}

/**
 * The episodes of a stream: one every day and a half, no two at once, none while the log has a gap;
 * and a drift over the last two weeks, where the stream is long enough.
 */
export function episodesOf(world: World, gaps: readonly Span[]): Episode[] {
  const random = randomOf(world.seed, 'episodes');
  const days = (world.to - world.learned) / DAY;
  const wanted = shuffled(random, RECIPES).slice(0, Math.max(2, Math.round(days / DAYS_EACH)));
  const taken: Span[] = [...gaps];
  const accused = new Set<string>();
  const slow = days < 14 ? [] : [pick(random, DRIFT)];
  const drifts = slow.map((one) =>
    episodeOf(world, one, lasts(world.to - one.hours * HOUR, one.hours), accused),
  );
  const others = wanted.map((recipe) => {
    const span = freeSpan(world, recipe, taken, random);
    if (span === null) return null;
    taken.push(span);
    return episodeOf(world, recipe, span, accused);
  });
  return [...drifts, ...others].filter((one) => one !== null);
}
