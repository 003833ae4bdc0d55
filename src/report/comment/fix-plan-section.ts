import { planFixes, type FixStep } from '../../core/findings/fix-plan.js';
import { clip } from '../text/terminal-text.js';
import { EMPTY, markup } from '../text/markdown.js';
import { blocks, fence, list } from '../text/markdown-blocks.js';
import { count } from '../text/words.js';
import type { Section } from './folded-parts.js';
import type { ReportContext } from './report-context.js';

/** Maximum number of commands; `fixby fix --print` has all of them. */
const MAX_STEPS = 8;
const MAX_NOTES = 5;

/** The section with the fewest commands that mend the most; none for a single finding. */
export function fixPlanSection({ result }: ReportContext): Section[] {
  const { steps } = planFixes(result.findings);
  const mended = new Set(steps.flatMap(({ mends }) => mends.map(({ id }) => id))).size;
  if (mended < 2) return [];
  const title = `${count(steps.length, 'command')} for ${count(mended, 'finding')}`;
  return [{ title, body: (room) => (room < 1_500 ? EMPTY : blocks([commands(steps, room), notes(steps)])) }];
}

function commands(steps: readonly FixStep[], room: number): ReturnType<typeof fence> {
  let left = room * 0.6;
  const lines = steps.slice(0, MAX_STEPS).flatMap(({ command, mends }) => {
    left -= command.length + 40;
    return left < 0 ? [] : [`# mends ${mends.length}`, clip(command, 2_000)];
  });
  return fence('sh', lines);
}

function notes(steps: readonly FixStep[]): ReturnType<typeof list> {
  const all = [...new Set(steps.flatMap((step) => step.notes))];
  return list(all.slice(0, MAX_NOTES).map((note) => markup`${clip(note, 200)}`));
}
