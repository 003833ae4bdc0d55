import type { FlowStep } from '../../core/findings/finding.js';
import { permalink } from './addresses.js';
import { placeWords } from './locations.js';
import { code, join, link, markup, type Markdown } from './markdown.js';
import { clip } from './terminal-text.js';

const MAX_STEPS = 8;

/** The steps of one data flow with their locations; of a long one its beginning and its end. */
export function flowWords(
  flow: readonly FlowStep[],
  repositoryUrl: string | null,
  commit: string | null,
): Markdown {
  const step = (one: FlowStep): Markdown =>
    markup`${code(clip(one.label, 80))} ${link(placeWords(one), permalink(one, repositoryUrl, commit))}`;
  const shown =
    flow.length <= MAX_STEPS
      ? flow.map(step)
      : [...flow.slice(0, MAX_STEPS - 3).map(step), markup`…`, ...flow.slice(-2).map(step)];
  return join(shown, ' → ');
}
