import { expected, mood, type Client } from '../clients.js';
import { between, overdispersed, type Random } from '../random.js';
import { HOUR, type AccessRecord, type Source, type Span } from '../record.js';
import { request, type Peer } from '../request.js';
import { spread } from '../times.js';
import { tide, type World } from '../world.js';

/** Requests of one visit of a browser, on average. */
const VISIT = 7;

/** Instants of visits: some requests within seconds of each other, then nothing. */
function visits(hour: Span, count: number, random: Random): number[] {
  const times: number[] = [];
  while (times.length < count) {
    let at = between(random, hour.from, hour.to);
    do {
      times.push(at);
      at += between(random, 300, 25_000);
    } while (times.length < count && random() > 1 / VISIT && at < hour.to);
  }
  return times;
}

/** Who a client is at a time: an office that got another address is the same people. */
export type Moved = (client: Client, at: number) => Peer;

/** What a regular client does: hours of the week, weeks of its own, days off, visits. */
export function regular(world: World, client: Client, moved: Moved): Source {
  const name = `client-${client.rank}`;
  const office = client.kind === 'people';
  return {
    name,
    emit(hour, random) {
      const mean = expected(client, hour.from) * mood(world.seed, client, hour.from) * tide(world, hour.from);
      const count = overdispersed(random, mean, office ? 5 : 18);
      const times = office ? visits(hour, count, random) : spread(hour, count, random);
      return times.map((at) =>
        request({ peer: moved(client, at), route: client.route(random), at, cause: name }, random),
      );
    },
  };
}

/** The nightly job of a client, if it has one: a third of its day within 25 minutes. */
export function nightlyJob(client: Client): Source {
  const name = `batch-${client.rank}`;
  return {
    name,
    emit(hour, random): AccessRecord[] {
      if (new Date(hour.from).getUTCHours() !== client.batch) return [];
      const start = hour.from + between(random, 0, 15) * 60_000;
      const count = overdispersed(random, client.weekly / 7 / 3, 60);
      return spread({ from: start, to: start + 0.4 * HOUR }, count, random).map((at) =>
        request({ peer: client, route: client.route(random), at, cause: name }, random),
      );
    },
  };
}
