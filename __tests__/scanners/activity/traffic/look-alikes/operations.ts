import { failing } from '../episodes/answers.js';
import { rfc3339, type LookAlike } from '../label.js';
import { between, integer, randomOf } from '../random.js';
import { DAY, HOUR, MINUTE } from '../record.js';
import { isBusy, type World } from '../world.js';
import type { Harmless } from './look-alikes.js';

/** Deploys on most Tuesdays and Thursdays and now and then on another day: a minute of errors. */
export function deploys({ seed, from, to }: World): Harmless {
  const random = randomOf(seed, 'deploys');
  const spans = [];
  for (let day = from; day < to; day += DAY) {
    const usual = [2, 4].includes(new Date(day).getUTCDay());
    const start = day + between(random, 9, 14) * HOUR;
    if (random() < (usual ? 0.85 : 0.12) && isBusy(start)) spans.push({ from: start, to: start + MINUTE });
  }
  return {
    effects: spans.map((span, index) =>
      failing({ ...span, cause: `deploy-${index}` }, 0.55, index % 2 === 0 ? 502 : 503, () => true),
    ),
    lookAlikes: spans.map((span) => ({
      name: 'deploy',
      from: rfc3339(span.from),
      to: rfc3339(span.to),
      what: 'the server restarts: half of the requests of a minute fail',
      client: null,
    })),
  };
}

/** Two gaps: the disk was full for some hours, and a night whose file was lost. */
export function gaps({ seed, from, to }: World): Harmless {
  const random = randomOf(seed, 'gaps');
  const days = Math.floor((to - from) / DAY);
  const early = from + integer(random, 2, Math.floor(days / 2)) * DAY + between(random, 8, 14) * HOUR;
  const late = from + integer(random, Math.floor(days / 2) + 1, days - 2) * DAY + 22 * HOUR;
  const spans = [
    { from: early, to: early + between(random, 2, 5) * HOUR },
    { from: late, to: late + 8 * HOUR },
  ];
  const lookAlikes = spans.map((span) => ({
    name: 'gap',
    from: rfc3339(span.from),
    to: rfc3339(span.to),
    what: 'the log has no lines: no data, and not silence',
    client: null,
  }));
  return { gaps: spans, lookAlikes };
}

/** What is there all the time, and is wrong at no time. */
export function always({ from, to, clients }: World): Harmless {
  const span = { from: rfc3339(from), to: rfc3339(to) };
  const jobs: LookAlike[] = clients
    .filter(({ batch }) => batch !== null)
    .map(({ client }) => ({
      ...span,
      name: 'batch',
      what: 'a third of its day within minutes, each night',
      client,
    }));
  const rest = {
    crawler: 'reads the whole documentation on Sunday nights, stale links too',
    monitor: 'the same request at a fixed cadence',
    noise: 'strangers who try one to four paths',
    forgotten: 'three to six failed logins of somebody who forgot the password',
    newcomers: 'new addresses that look around for some minutes',
  };
  const others = Object.entries(rest).map(([name, what]) => ({ ...span, name, what, client: null }));
  return { lookAlikes: [...jobs, ...others] };
}
