import { shuffled } from '../random.js';
import { HOUR } from '../record.js';
import { missing } from '../request.js';
import { SITES } from '../routes.js';
import { extra, site, status, type Place, type Part, type Recipe } from './recipe.js';

const FOLDERS = ['', 'admin/', 'backup/', 'old/', 'test/', 'dev/', 'cms/', 'api/v0/', 'private/', 'tmp/'];
const FILES = [
  '.env.production',
  'config.php',
  'db.sql',
  'id_rsa',
  'web.config',
  'users.csv',
  'dump.tar.gz',
  '.git/HEAD',
  'server-status',
  'actuator/env',
  'console',
  'swagger.json',
  'setup.php',
  'debug?token=0000',
];
const PATHS = FOLDERS.flatMap((folder) => FILES.map((file) => `/${folder}${file}`));

/** Somebody tries paths that are not there, each once as long as there are some. */
const probe =
  (perHour: number) =>
  (place: Place): Part => {
    const paths = shuffled(place.random, PATHS);
    const source = extra(place, perHour, (at, random, index) => {
      const begun = Math.floor((at - place.from) / HOUR) * Math.ceil(perHour);
      const path = paths[(begun + index) % paths.length] ?? '/';
      return missing({ peer: place.peer, path, at, cause: place.cause }, random);
    });
    return { name: place.peer.client, touches: [status('4xx'), ...SITES.map(site)], sources: [source] };
  };

const PROBING_ONE = { kind: 'probing', subject: 'client' } as const;

/** Looking for what was forgotten on the server. */
export const PROBING: readonly Recipe[] = [
  {
    ...PROBING_ONE,
    episode: 'probing-fast',
    difficulty: 'easy',
    hours: 0.1,
    when: 'any',
    client: 'stranger',
    build: probe(1300),
  },
  {
    ...PROBING_ONE,
    episode: 'probing-slowly',
    difficulty: 'medium',
    hours: 3,
    when: 'any',
    client: 'stranger',
    build: probe(18),
  },
  {
    ...PROBING_ONE,
    episode: 'probing-a-little',
    difficulty: 'hard',
    hours: 1,
    when: 'busy',
    client: 'stranger',
    build: probe(28),
  },
  {
    ...PROBING_ONE,
    episode: 'probing-by-a-customer',
    difficulty: 'hard',
    hours: 2,
    when: 'busy',
    client: 'middle',
    build: probe(32),
  },
];
