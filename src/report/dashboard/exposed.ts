import type { DashboardData } from '../../core/dashboard/dashboard.js';
import { EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { callout } from '../text/markdown-blocks.js';
import { count, number } from '../text/words.js';

/** Most issues that are named. */
const MAX_NAMED = 20;

/** What to delete where a private repository was made public. */
export function exposedPart({ exposed }: Pick<DashboardData, 'exposed'>): Markdown {
  if (exposed.length === 0) return EMPTY;
  const named = exposed.slice(0, MAX_NAMED).map(({ number: one, url }) => link(markup`#${one}`, url));
  const more = exposed.length > MAX_NAMED ? markup` and ${number(exposed.length - MAX_NAMED)} more` : EMPTY;
  return callout('WARNING', markup`${exposedWords(exposed.length)} ${join(named, ', ')}${more}`);
}

/** The same in words, without the issues. */
export function exposedWords(issues: number): string {
  return `This repository is public, and ${count(issues, 'issue')} about confidential findings ${issues === 1 ? 'was' : 'were'} written before it was, or by another hand. What they say now is redacted; their histories, and the older versions of the dashboard, still show it. Revoke what was a secret, and delete these issues (an owner of the repository can):`;
}
