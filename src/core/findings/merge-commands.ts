import { readCommandLine, type CommandLine } from './command-line.js';

/** Longer lines are not made of shorter ones: they could not be checked before they are copied. */
const MAX_LENGTH = 1_200;

/** Options whose next word belongs to them. */
const VALUED = new Set(['-w', '--cwd', '--dir', '--group', '--optional', '--package', '--manifest-path']);

/** Beginnings of steps that take several packages; each is one step in a merged line. */
const SEVERAL =
  /^(?:npm (?:pkg set|update|install)|yarn (?:upgrade|up -R|up)|pnpm update(?: -r)?|bun (?:pm pkg set|add)|poetry (?:add|update)|uv lock|uv add|cargo add|composer update)(?= |$)/;

/** Sets a whole map of overrides: the maps are joined. */
const OVERRIDES = /^pnpm config set --location=project --json overrides /;

/**
 * Joins upgrade commands for the same folder and package manager into one line, in their order:
 * what takes several packages is asked once, and what all of them end with is done once, at the
 * end. The lines run in a subshell where they change the folder.
 * @param commands as `PackageAt.upgrade` has them
 * @returns each line with the numbers of the commands that are in it
 */
export function mergeCommands(
  commands: readonly string[],
): readonly { readonly command: string; readonly of: readonly number[] }[] {
  const merged: { line: CommandLine; of: number[] }[] = [];
  commands.forEach((command, number) => {
    const line = readCommandLine(command);
    for (const entry of merged.filter((one) => kindOf(one.line) === kindOf(line))) {
      const joined = { folder: line.folder, steps: mergeSteps([...entry.line.steps, ...line.steps]) };
      if (textOf(joined).length > MAX_LENGTH) continue;
      entry.line = joined;
      entry.of.push(number);
      return;
    }
    merged.push({ line, of: [number] });
  });
  return merged.map(({ line, of }) => ({ command: textOf(line), of }));
}

/** The folder and the package manager, which is the program of the last step. */
function kindOf({ folder, steps }: CommandLine): string {
  return JSON.stringify([folder, steps.at(-1)?.[0]]);
}

function textOf({ folder, steps }: CommandLine): string {
  const text = steps.map((step) => step.join(' ')).join(' && ');
  return folder === null ? text : `(cd ${folder} && ${text})`;
}

/** One step for each kind, at the place of the last of its kind; settings come first. */
function mergeSteps(steps: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const byKind = new Map<string, readonly string[]>();
  for (const step of steps) {
    const { kind, join } = kindOfStep(step);
    const before = byKind.get(kind);
    byKind.delete(kind);
    byKind.set(kind, before === undefined ? step : join(before, step));
  }
  const all = [...byKind.values()];
  const sets = all.filter(isSetting);
  const rest = all.filter((step) => !isSetting(step));
  const needed = rest.filter((step) => !isPlainInstall(step, rest));
  const isFirst = (step: readonly string[]): boolean => step.join(' ') === 'yarn install';
  return [...sets, ...needed.filter(isFirst), ...needed.filter((step) => !isFirst(step))];
}

function isSetting(step: readonly string[]): boolean {
  return /^(?:npm pkg set|(?:pnpm|yarn) config set|bun pm pkg set|sed) /.test(step.join(' '));
}

/**
 * Installs what the manifest says, which another step of the line does as well; Yarn 1's `upgrade`
 * does not, and fails where the lockfile does not have the manifest's resolutions yet.
 */
function isPlainInstall(step: readonly string[], all: readonly (readonly string[])[]): boolean {
  const text = step.join(' ');
  if (!/^(?:npm|yarn|bun|pnpm) install(?: --no-frozen-lockfile)?$/.test(text)) return false;
  const needs = /^yarn (?:--cwd \S+ )?upgrade /;
  return (
    all.every((other) => !needs.test(other.join(' '))) &&
    all.some((other) => other !== step && other[0] === step[0])
  );
}

interface StepKind {
  readonly kind: string;
  readonly join: (before: readonly string[], step: readonly string[]) => readonly string[];
}

function kindOfStep(step: readonly string[]): StepKind {
  const text = step.join(' ');
  if (OVERRIDES.test(text)) return { kind: 'overrides', join: joinOverrides };
  const start = SEVERAL.exec(text)?.[0];
  if (start === undefined || start === text) return { kind: `only ${text}`, join: (_, last) => last };
  const words = step.slice(start.split(' ').length);
  const options = words.filter((word, at) => isOption(word) || VALUED.has(words[at - 1] ?? ''));
  const isPackage = (word: string): boolean => !options.includes(word);
  return {
    kind: [start, ...options].join(' '),
    join: (before, last) =>
      [...before, ...last.slice(start.split(' ').length).filter(isPackage)].filter(once).filter(highest),
  };
}

/** `--upgrade-package` belongs to the package after it, and is said for each. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '--upgrade-package' && word !== '--with';
}

function once(word: string, at: number, all: readonly string[]): boolean {
  const isPaired = /^--(?:upgrade-package|with)$/.test(all[at - 1] ?? '');
  return word.startsWith('--') || isPaired || all.indexOf(word) === at;
}

/** Of `'requests>=2.31'` and `'requests>2.19'`, where one raises what holds another, the former. */
function highest(word: string, _: number, all: readonly string[]): boolean {
  const name = /^'([\w.-]+)>\d/.exec(word)?.[1];
  return name === undefined || !all.some((other) => other.startsWith(`'${name}>=`));
}

function joinOverrides(before: readonly string[], step: readonly string[]): readonly string[] {
  const maps = [before, step].map(
    (one) => JSON.parse((one.at(-1) ?? '').replace(/^'|'$/g, '')) as Readonly<Record<string, string>>,
  );
  return [...step.slice(0, -1), `'${JSON.stringify(Object.assign({}, ...maps))}'`];
}
