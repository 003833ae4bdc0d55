import { structuredPatch } from 'diff';
import type { DayOne } from '../../core/init/day-one.js';
import { isPlaceholder } from '../../core/init/pins.js';
import type { FilePlan, PlannedFile } from '../../core/init/plan.js';
import { isOnGitHubCom, type RemoteRepository } from '../../core/init/remote.js';
import { clip, plainText } from '../text/terminal-text.js';
import { count, fullTitle, number, withheldWords } from '../text/words.js';
import { severityStyle, type Paint } from './style.js';

/** How many findings that block are named. */
const NAMED = 5;

/** What day one looks like: one line for each severity, what blocks, what the first run files. */
export function dayOneText(dayOne: DayOne, scanned: string, paint: Paint): string {
  const { rows, problems } = dayOne;
  const open = rows.filter((row) => row.count > 0);
  const lines = [
    paint('What day one looks like', 'bold'),
    ...open.map(
      ({ severity, count: some, due }) =>
        `  ${paint(severity.padEnd(9), ...severityStyle(severity))} ${number(some).padStart(6)}   ${due === null ? 'no due date' : `fix by ${due}`}`,
    ),
    ...(open.length === 0 && problems.length === 0 ? ['  Nothing is open.'] : []),
    ...problems.map((problem) => paint(`  Not complete: ${plainText(problem)}`, 'yellow')),
    ...blockingLines(dayOne, paint),
    ...trackingLines(dayOne),
    paint(`  ${scanned}`, 'dim'),
  ];
  return `${lines.join('\n')}\n`;
}

function blockingLines({ blocking, rows, problems }: DayOne, paint: Paint): string[] {
  const [first] = blocking;
  if (first === undefined)
    return problems.length > 0 || rows.every((row) => row.count === 0)
      ? []
      : ['  Nothing of it blocks a pull request.'];
  const malicious = blocking.filter((finding) => finding.malicious).length;
  return [
    paint(
      `  ${count(blocking.length, 'finding')} would block every pull request that does not mend one of them:`,
      'bold',
    ),
    ...blocking
      .slice(0, NAMED)
      .map(
        (finding) =>
          `    ${paint(finding.severity, ...severityStyle(finding.severity))}  ${clip(fullTitle(finding), 70)}${finding.due === null ? '' : `, fix by ${finding.due}`}`,
      ),
    ...(blocking.length > NAMED
      ? [`    and ${number(blocking.length - NAMED)} more: fixby scan lists them`]
      : []),
    ...(malicious === 0
      ? []
      : [
          `  ${count(malicious, 'package')} of these ${malicious === 1 ? 'is' : 'are'} malicious: remove ${malicious === 1 ? 'it' : 'them'} first, and treat it as an incident.`,
        ]),
  ];
}

function trackingLines({ filed, waiting, hidden }: DayOne): string[] {
  if (filed + waiting + hidden === 0) return [];
  const rest =
    waiting === 0
      ? ''
      : `; ${number(waiting)} ${waiting === 1 ? 'waits' : 'wait'} on the dashboard, the clock running, for later runs`;
  return [
    `  The first run on the default branch opens issues for ${count(filed, 'finding')} (critical and high)${rest}.`,
    ...(hidden === 0
      ? []
      : [
          `  ${withheldWords(hidden)} only counted, since a public repository shows none in code, workflows or secrets.`,
        ]),
  ];
}

/**
 * One line for each file.
 * @param fresh the word for one that is new
 */
export function fileLines(files: readonly PlannedFile[], paint: Paint, fresh = 'new'): string[] {
  return files.map(({ path, before, after }) => {
    const [word, style] =
      before === null
        ? ([fresh, 'green'] as const)
        : before === after
          ? (['same', 'dim'] as const)
          : ([fresh === 'written' ? fresh : 'differs', 'yellow'] as const);
    return `  ${paint(word.padEnd(8), style)} ${plainText(path)}`;
  });
}

/** What a file's change takes out and puts in, as a unified diff. */
export function diffText({ path, before, after }: PlannedFile, paint: Paint): string {
  const bare = (text: string): string => text.replaceAll('\r\n', '\n');
  const { hunks } = structuredPatch(path, path, bare(before ?? ''), bare(after));
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    paint(`@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`, 'dim'),
    ...changed.filter((line) => !line.startsWith('\\')).map((line) => diffLine(line, paint)),
  ]);
  const from = before === null ? '/dev/null' : path;
  return `${paint(`--- ${plainText(from)}\n+++ ${plainText(path)}`, 'bold')}\n${lines.join('\n')}\n`;
}

function diffLine(line: string, paint: Paint): string {
  // Spaces count in a diff, and control characters must not reach the terminal.
  const plain = plainText(line);
  if (line.startsWith('+')) return paint(plain, 'green');
  return line.startsWith('-') ? paint(plain, 'red') : plain;
}

/** What `byHandText` depends on. */
export interface ByHand {
  readonly plan: FilePlan;
  readonly repository: RemoteRepository | null;
  readonly public: boolean;
  readonly branch: string;
  /** Who was written into CODEOWNERS without being asked about; empty where nobody was. */
  readonly guessed: readonly string[];
}

/** What nobody but a person can do: fill in, push, and switch on at GitHub. */
export function byHandText(
  { plan, repository, public: isPublic, branch, guessed }: ByHand,
  paint: Paint,
): string {
  const at = (page: string): string => (repository === null ? '' : ` (${repository.url}/${page})`);
  const steps = [
    ...(isPlaceholder(plan.fixby) && plan.others.length === 0
      ? [
          'Put the repository and the full commit SHA of a Fixby release in the place of OWNER/fixby@COMMIT, in both workflows: fixby init --action OWNER/fixby@<SHA>',
        ]
      : []),
    ...plan.others.map(
      (path) =>
        `${path} runs Fixby already, so no workflow was planned: compare it with docs/hardening.md, or remove it and run fixby init again.`,
    ),
    ...(plan.ownerless
      ? [
          'Nobody owns .github/, so whoever can push can change what judges them: fixby init --owners "@your-org/security"',
        ]
      : []),
    ...(guessed.length === 0
      ? []
      : [
          `See that ${guessed.join(' ')} can own code: a person or a team with write access. An organization cannot, and GitHub passes over its line: fixby init --owners "@your-org/security"`,
        ]),
    `Commit the files and bring them to ${branch}; then start the workflow Fixby once${at('actions')}: it opens the dashboard.`,
    `Make the check Fixby required on ${branch}, and allow no bypass: a ruleset with "Require status checks to pass", source GitHub Actions${at('settings/rules')}.`,
    'In the same ruleset: "Require a pull request before merging" with "Require review from Code Owners".',
    ...(isPublic
      ? [
          `Switch on private vulnerability reporting, which SECURITY.md points to${at('settings/security_analysis')}.`,
        ]
      : []),
    `Set the workflows' token to read-only, and let no action approve pull requests${at('settings/actions')}.`,
    ...(repository === null || isOnGitHubCom(repository)
      ? []
      : [
          `On a GitHub of your own, see that actions/checkout and Fixby can be had from it: by GitHub Connect, or as copies, and name yours with --action.`,
        ]),
  ];
  const numbered = steps.map((step, index) => `  ${index + 1}. ${plainText(step)}`);
  return `${[paint('To do by hand', 'bold'), ...numbered].join('\n')}\n`;
}
