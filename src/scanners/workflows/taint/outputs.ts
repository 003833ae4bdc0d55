import type { Step, Trigger } from '../model/types.js';
import { entries, type YamlNode } from '../yaml/node.js';
import { actorOf } from './events.js';
import { shellVariables } from './shell.js';
import type { Taint } from './taint.js';

/** Outputs of well-known actions that contain data of a pull request or a comment. */
const KNOWN: readonly { readonly action: RegExp; readonly output: RegExp; readonly what: string }[] = [
  {
    action: /^tj-actions\/branch-names$/iu,
    output: /head_ref|current_branch|ref_branch/u,
    what: 'a branch name',
  },
  { action: /^tj-actions\/changed-files$/iu, output: /_files?$|^all_/u, what: 'file names' },
  {
    action: /^(?:jitterbit|masesgroup)\/(?:get|retrieve)-changed-files$/iu,
    output: /./u,
    what: 'file names',
  },
  { action: /^dorny\/paths-filter$/iu, output: /_files$/u, what: 'file names' },
  { action: /^xt0rted\/pull-request-comment-branch$/iu, output: /^(?:head_)?ref$/u, what: 'a branch name' },
  { action: /^peter-evans\/find-comment$/iu, output: /^comment-body$/u, what: 'a comment' },
  { action: /^potiuk\/get-workflow-origin$/iu, output: /branch/u, what: 'a branch name' },
  { action: /^tzkhan\/pr-update-action$/iu, output: /branch|match/u, what: 'a branch name' },
];

/**
 * The untrusted text in an output of a step, for two simple cases: a script writes it to
 * `GITHUB_OUTPUT`, or the action's outputs are known.
 * @param taintsOf finds the untrusted text in a node of the step
 */
export function outputOf(
  step: Step,
  output: string,
  taintsOf: (node: YamlNode | null) => Taint[],
  triggers: ReadonlyMap<string, Trigger>,
): Taint[] {
  if (step.uses !== null) return ofAction(step.uses.value, output, triggers);
  const lines = linesOf(step).filter((line) => writes(line, output));
  return writtenBy(step, lines, taintsOf);
}

/**
 * The lines of a step's script that set a variable for later steps, by its name in lower case:
 * `echo "name=…" >> "$GITHUB_ENV"`.
 */
export function linesThatSet(step: Step): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const line of linesOf(step)) {
    const lower = line.toLowerCase();
    const end = lower.lastIndexOf('github_env');
    if (end < 0) continue;
    for (const name of new Set(namesIn(lower.slice(0, end))))
      lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  return lines;
}

/** What stands before each `=`. */
function namesIn(text: string): string[] {
  return text
    .split('=')
    .slice(0, -1)
    .map((part) => {
      let start = part.length;
      while (start > 0 && NAME.test(part[start - 1] ?? '')) start -= 1;
      return part.slice(start);
    });
}

const NAME = /[\w-]/u;

function linesOf({ run }: Step): string[] {
  return (run?.value ?? '').split('\n');
}

/**
 * The untrusted text that some lines of a step's script write.
 * @param taintsOf finds the untrusted text in a node of the step
 */
export function writtenBy(
  step: Step,
  lines: readonly string[],
  taintsOf: (node: YamlNode | null) => Taint[],
): Taint[] {
  const variables = lines.flatMap(shellVariables).map(({ name }) => name.toLowerCase());
  const named = entries(step.env).filter(({ key }) => variables.includes(key.value.toLowerCase()));
  const spread = lines.some((line) => line.includes('${{')) ? taintsOf(step.run) : [];
  return [...spread, ...named.flatMap(({ value }) => taintsOf(value))].map((taint) => ({
    ...taint,
    confidence: taint.confidence === 'high' ? 'medium' : taint.confidence,
  }));
}

/**
 * Whether a line sets an output: `echo "name=…" >> "$GITHUB_OUTPUT"`, or the older `::set-output
 * name=name::…`.
 */
function writes(line: string, output: string): boolean {
  const [before = ''] = line.split(/>>|\|\s*tee\b|\|\s*Out-File/u);
  if (/GITHUB_OUTPUT/u.test(line)) return output === '*' || before.toLowerCase().includes(`${output}=`);
  return line.toLowerCase().includes(`::set-output name=${output}::`);
}

function ofAction(uses: string, output: string, triggers: ReadonlyMap<string, Trigger>): Taint[] {
  const [action = ''] = uses.split('@');
  const known = KNOWN.find((one) => one.action.test(action) && one.output.test(output));
  if (known === undefined) return [];
  const actors = [...triggers.keys()].map(actorOf).filter((actor) => actor === 'anyone' || actor === 'fork');
  return actors.map((actor) => ({
    label: `${known.what} from ${action}`,
    actor,
    lines: false,
    confidence: 'medium',
    start: 0,
  }));
}
