import type { FixPlan, FixStep } from '../../core/findings/fix-plan.js';
import type { Finding } from '../../core/findings/finding.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { count } from '../text/words.js';

/** Maximum number of findings that are named below a command, and of packages without one. */
const MAX_NAMED = 6;

/**
 * The plan of `fixby fix --print`: each command on a line of its own, ready to be copied, with what
 * it mends as comments of a shell, so that the whole output may be pasted, too.
 * @param from the directory that the commands start in, when that is not the current one
 */
export function fixPlanText(plan: FixPlan, from: string | null): string {
  const lines = [
    `# ${headline(plan)}`,
    ...(from === null ? [] : [`# Commands start in ${sanitise(from)}`]),
    ...plan.steps.flatMap((step, at) => ['', ...stepLines(step, at + 1)]),
    ...leftLines(plan),
  ];
  return `${lines.join('\n')}\n`;
}

function headline({ steps, left, unfixed }: FixPlan): string {
  const mended = new Set(steps.flatMap(({ mends }) => mends.map(({ id }) => id)));
  for (const { finding } of left) mended.delete(finding.id);
  const rest = [
    ...(left.length === 0 ? [] : [`${left.length} need a hand`]),
    ...(unfixed === 0 ? [] : [`${unfixed} without a fixed version`]),
  ];
  if (steps.length === 0)
    return rest.length === 0 ? 'There is nothing to mend.' : `No command mends: ${rest.join(', ')}.`;
  const words = [`${count(steps.length, 'command')} for ${count(mended.size, 'finding')}`, ...rest];
  return `${words.join(', ')}. Nothing was changed: copy what you want, then scan again.`;
}

function stepLines({ command, mends, notes }: FixStep, number: number): string[] {
  return [
    `# ${number}. mends ${mendedWords(mends)}`,
    ...notes.slice(0, MAX_NAMED).map((note) => `#    ${clip(note, 200)}`),
    sanitise(command),
  ];
}

function mendedWords(findings: readonly Finding[]): string {
  const byPackage = new Map<string, number>();
  for (const { package: at } of findings) {
    const name = at === null ? 'a package' : `${clip(at.name, 80)} ${clip(at.version, 40)}`;
    byPackage.set(name, (byPackage.get(name) ?? 0) + 1);
  }
  const names = [...byPackage].map(([name, times]) => (times === 1 ? name : `${name} (${times})`));
  const more = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${count(more, 'more package')}` : ''}`;
}

/** What no command mends, each package with its reason once. */
function leftLines({ left }: FixPlan): string[] {
  if (left.length === 0) return [];
  const reasons = left.map(({ finding: { package: at }, why }) => {
    const name = at === null ? 'a package' : `${clip(at.name, 80)} ${clip(at.version, 40)}`;
    return `#   ${name}: ${clip(why, 240)}`;
  });
  const all = [...new Set(reasons)];
  return ['', '# No command for:', ...all];
}
