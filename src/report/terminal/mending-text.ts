import type { Mending, Mended, Unmended } from '../../core/fix/mending.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { count, number } from '../text/words.js';

/**
 * What `fixby fix --write` prints: what was mended, from which version to which, what was not and
 * why, and which files were written.
 */
export function mendingText({ mended, left, unfixed }: Mending, files: readonly string[]): string {
  const lines = [
    headline(mended, left, unfixed),
    ...section('Mended', [...grouped(mended, mendedLine)]),
    ...section('Not mended', [...grouped(left, leftLine)]),
    ...section(
      'Written',
      files.map((path) => sanitise(path)),
    ),
    ...(files.length === 0 ? [] : ['', 'Look at it with git diff, install, and run your tests.']),
  ];
  return `${lines.join('\n')}\n`;
}

function headline(mended: readonly Mended[], left: readonly Unmended[], unfixed: number): string {
  if (mended.length + left.length + unfixed === 0) return 'There is nothing to mend.';
  const rest = [
    ...(left.length === 0 ? [] : [`${number(left.length)} not`]),
    ...(unfixed === 0 ? [] : [`${number(unfixed)} without a fixed version`]),
  ];
  return `${[`${count(mended.length, 'finding')} mended`, ...rest].join(', ')}.`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** Each line once, with the number of findings that it stands for. */
function grouped<T>(items: readonly T[], line: (item: T) => string): string[] {
  const times = new Map<string, number>();
  for (const item of items) times.set(line(item), (times.get(line(item)) ?? 0) + 1);
  return [...times].map(([text, number]) => (number === 1 ? text : `${text} (${number} findings)`));
}

function mendedLine({ finding, from, to }: Mended): string {
  const name = clip(finding.package?.name ?? '', 80);
  return `${name} ${clip(from, 40)} -> ${to === null ? 'no longer there' : clip(to, 40)}`;
}

function leftLine({ finding: { package: at }, why }: Unmended): string {
  return `${clip(at?.name ?? '', 80)} ${clip(at?.version ?? '', 40)}: ${clip(why, 300)}`;
}
