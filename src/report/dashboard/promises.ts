import type { DashboardData } from '../../core/dashboard/dashboard.js';
import { shortDate } from '../text/dates.js';
import { EMPTY, join, markup, type Markdown } from '../text/markdown.js';
import { blocks } from '../text/markdown-blocks.js';

type Periods = NonNullable<DashboardData['promises']>;

/** The part about the vendor's statement: how many promises are kept, and which are not. */
export function promisesPart({ promises = [] }: DashboardData): Markdown {
  const now = promises.filter(({ to }) => to === null);
  if (now.length === 0) return EMPTY;
  const kept = now.filter(({ status }) => status === 'kept');
  const said = kept.filter(({ byWord }) => byWord === true).map(({ id }) => markup`${id}`);
  const words = [
    markup`**${kept.length} of ${now.length} promises kept**`,
    ...(said.length === 0 ? [] : [markup`by the vendor’s word: ${join(said, ', ')}`]),
    ...kept.flatMap(inPart),
    ...listOf(now, 'not-kept', 'not kept'),
    ...listOf(now, 'not-from-here', 'cannot be told from here'),
  ];
  return blocks([
    markup`### Statement`,
    markup`${join(words, '; ')}. \`fixby statement\` prints the evidence.`,
  ]);
}

/** A promise that is kept for some of the apps only. */
function inPart({ id, covers }: Periods[number]): Markdown[] {
  if (covers === undefined) return [];
  return [markup`${id} for ${covers.apps.length} of ${covers.of} apps (${covers.apps.join(', ')})`];
}

function listOf(now: Periods, status: Periods[number]['status'], words: string): Markdown[] {
  const found = now.filter((one) => one.status === status);
  if (found.length === 0) return [];
  const names = found.map(({ id, from }) => markup`${id} (since ${shortDate(from)})`);
  return [markup`${words}: ${join(names, ', ')}`];
}
