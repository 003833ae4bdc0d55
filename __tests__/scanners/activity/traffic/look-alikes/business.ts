import { address, program } from '../addresses.js';
import { newcomers } from '../background/newcomers.js';
import { regular } from '../background/regulars.js';
import { localOf, offsetOf, type Zone } from '../calendar.js';
import type { Client } from '../clients.js';
import { rfc3339, type LookAlike } from '../label.js';
import { between, integer, overdispersed, pick, randomOf } from '../random.js';
import { DAY, HOUR, type Source, type Span } from '../record.js';
import { request } from '../request.js';
import { spread } from '../times.js';
import { expectedOfAll, type World } from '../world.js';
import type { Harmless } from './look-alikes.js';

/** 1 for three days from the launch on, then falling to 0 within four more. */
function fame(launch: Span, at: number): number {
  if (at < launch.from || at >= launch.to) return 0;
  return Math.min(1, (launch.to - at) / (4 * DAY));
}

/** A launch: twice the requests, spread over all clients as they are, and many newcomers. */
export function launch(world: World): Harmless {
  const random = randomOf(world.seed, 'launch');
  const days = Math.floor((world.to - world.from) / DAY);
  const from =
    world.from +
    integer(random, Math.floor(days / 4), Math.max(Math.floor(days / 4), days - 8)) * DAY +
    8 * HOUR;
  const span = { from, to: Math.min(world.to, from + 7 * DAY) };
  const total = world.clients.reduce((sum, { weekly }) => sum + weekly, 0);
  const choose = (draw: number): Client => {
    let left = draw * total;
    return world.clients.find(({ weekly }) => (left -= weekly) < 0) ?? (world.clients[0] as Client);
  };
  const more: Source = {
    name: 'launch',
    emit(hour, draw) {
      const count = overdispersed(draw, fame(span, hour.from) * expectedOfAll(world, hour.from), 60);
      return spread(hour, count, draw).map((at) => {
        const peer = choose(draw());
        return request({ peer, route: peer.route(draw), at, cause: 'launch' }, draw);
      });
    },
  };
  const visitors = newcomers(world, 'launch-newcomers', (at) => 4 * fame(span, at));
  const what = 'a product launch: twice the requests for three days, then falling, and many newcomers';
  const told = { name: 'launch', from: rfc3339(span.from), to: rfc3339(span.to), what, client: null };
  return { sources: [more, visitors], lookAlikes: [told] };
}

/** A new customer who stays: from a Monday on, half as busy as an ordinary program. */
export function newCustomer(world: World): Harmless {
  const random = randomOf(world.seed, 'new customer');
  const from = world.learned + integer(random, 0, 9) * DAY + 7 * HOUR;
  const model = world.clients.find(({ rank }) => rank === Math.ceil(world.clients.length / 4)) as Client;
  const peer: Client = {
    ...model,
    client: address(random),
    user: 'svc-new',
    agent: program(random),
    rank: 1000,
  };
  const usual = regular(world, peer, (client) => client);
  const source: Source = {
    name: 'new-customer',
    emit: (hour, draw) => (hour.from < from ? [] : usual.emit(hour, draw)),
  };
  const what = 'a new customer, as busy as others of its kind from the first day on';
  const told = {
    name: 'new-customer',
    from: rfc3339(from),
    to: rfc3339(world.to),
    what,
    client: peer.client,
  };
  return { sources: [source], lookAlikes: from < world.to ? [told] : [] };
}

/** An office gets another address, and does what it did before. */
export function renumbered(world: World): Harmless {
  const random = randomOf(world.seed, 'renumbered');
  const offices = world.clients.filter(({ kind, rank }) => kind === 'people' && rank > 12 && rank < 40);
  const office = pick(random, offices.length > 0 ? offices : world.clients.slice(-1));
  const from = between(random, world.learned, world.to - DAY);
  const after = { ...office, client: address(random) };
  const what = `an office that was ${office.client} before, with the same people`;
  return {
    moved: (client, at) => (client.rank === office.rank && at >= from ? after : client),
    lookAlikes: [
      { name: 'renumbered', from: rfc3339(from), to: rfc3339(world.to), what, client: after.client },
    ],
  };
}

/** Days when most stay at home, and the hours around a clock change. */
export function calendar({ from, to }: World): Harmless {
  const lookAlikes: LookAlike[] = [];
  const tell = (name: string, at: number, length: number, what: string): void => {
    lookAlikes.push({ name, from: rfc3339(at), to: rfc3339(at + length), what, client: null });
  };
  for (const zone of ['europe', 'america', 'asia'] as const satisfies readonly Zone[]) {
    for (let at = from; at < to; at += HOUR) {
      const { holiday, hour } = localOf(zone, at);
      if (holiday && hour === 0) tell('holiday', at, DAY, `public holiday in ${zone}`);
      if (offsetOf(zone, at) !== offsetOf(zone, at - HOUR)) {
        tell('clock-change', at, 7 * DAY, `working hours of ${zone} are an hour off in UTC`);
      }
    }
  }
  return { lookAlikes };
}
