import type { Epss, FeedName, FeedReport, Intelligence, KnownExploited } from '../core/findings/priority.js';
import type { Policy } from '../core/policy/policy.js';
import { ageInMs, ageInWords } from '../core/scale/age.js';
import type { Tree } from '../system/tree.js';
import { parseEpss } from './epss.js';
import { parseKnownExploited } from './known-exploited.js';
import type { Parsed } from './parsed.js';
import { fromFile, fromUrl, type Got } from './source.js';

type Feed = NonNullable<Policy['feeds'][FeedName]>;

/**
 * Reads the feeds that the policy names. One that is missing, old or damaged is said in its report;
 * nothing is thrown for it.
 * @param tree the tree that the policy is from; null where it could not be read
 * @param asOf RFC 3339: now. A time that is still to come makes no feed older than it is
 */
export async function readFeeds(
  { feeds }: Pick<Policy, 'feeds'>,
  tree: Tree | null,
  asOf: string,
): Promise<Intelligence> {
  const now = Math.min(Date.now(), Date.parse(asOf));
  const [exploited, epss] = await Promise.all([
    readOne<KnownExploited>('known-exploited', feeds['known-exploited'], parseKnownExploited, tree, now),
    readOne<Epss>('epss', feeds.epss, parseEpss, tree, now),
  ]);
  return {
    exploited: exploited?.entries ?? new Map(),
    epss: epss?.entries ?? new Map(),
    feeds: [exploited, epss].flatMap((one) => one?.report ?? []),
  };
}

async function readOne<Entry>(
  name: FeedName,
  feed: Feed | undefined,
  parse: (bytes: Buffer) => Parsed<Entry>,
  tree: Tree | null,
  now: number,
): Promise<{ readonly entries: ReadonlyMap<string, Entry>; readonly report: FeedReport } | null> {
  if (feed === undefined) return null;
  const { url, file = '' } = feed;
  const got = url === undefined ? await fromFile(file, tree, parse) : await fromUrl(url, Date.now(), parse);
  const about = { feed: name, from: url ?? file };
  if (typeof got === 'string')
    return { entries: new Map(), report: { ...about, ...NOTHING, reason: `${got}.` } };
  return { entries: got.parsed.entries, report: { ...about, ...judged(got, feed, now) } };
}

const NOTHING = { status: 'failed', date: null, entries: 0 } as const;

function judged<Entry>(
  { parsed, ageMs, note }: Got<Entry>,
  feed: Feed,
  now: number,
): Omit<FeedReport, 'feed' | 'from'> {
  const { entries, date, problem } = parsed;
  const size = { date, entries: entries.size };
  if (problem !== null)
    return { ...size, status: entries.size === 0 ? 'failed' : 'partial', reason: `It ${problem}.` };
  const age = ageMs ?? (date === null ? 0 : now - Date.parse(`${date}T00:00:00Z`));
  const said = note === null ? '' : `${note}. `;
  if (age > ageInMs(feed['max-age'])) {
    const reason = `${said}It is ${ageInWords(age)} old, more than the ${feed['max-age']} that feeds allow.`;
    return { ...size, status: 'old', reason };
  }
  return { ...size, status: 'read', reason: said === '' ? null : said.trimEnd() };
}
