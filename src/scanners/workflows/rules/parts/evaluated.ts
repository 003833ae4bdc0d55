import type { Step } from '../../model/types.js';
import type { Facts, Hit } from '../../rule.js';
import { shellVariables } from '../../taint/shell.js';
import type { Taint } from '../../taint/taint.js';
import { entries, type Scalar } from '../../yaml/node.js';
import { languageOf } from './code.js';
import { unique } from './unique.js';

/** A script that a shell is given as text: `eval …`, `bash -c "…"`. */
const EVALUATES =
  /(?:^|[;&|(`\s])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-\w+\s+)*-\w*c\s|python3?\s+-c\s|node\s+-e\s)/u;

/** A finding together with what its severity hangs on. */
export interface EvaluatedHit extends Hit {
  readonly taint: Taint;
}

/**
 * Variables with untrusted text that a script evaluates after all, or leaves to the shell to split
 * into words.
 */
export function evaluated(step: Step, facts: Facts): EvaluatedHit[] {
  const { run } = step;
  if (run === null || languageOf(step) !== 'sh') return [];
  const tainted = taintedVariables(step, facts);
  if (tainted.size === 0) return [];
  return linesOf(run).flatMap(({ line, offset }) => ofLine(line, offset, run, tainted));
}

function ofLine(
  line: string,
  offset: number,
  run: Scalar,
  tainted: ReadonlyMap<string, readonly Taint[]>,
): EvaluatedHit[] {
  const at = EVALUATES.exec(line)?.index;
  if (at === undefined) return [];
  return shellVariables(line)
    .filter((variable) => variable.at > at)
    .flatMap(({ name, at: column }) =>
      (tainted.get(name) ?? []).map((taint) => ({
        source: run.source,
        offset: offset + column,
        detail: `\`$${name}\` has \`${taint.label}\`, and the script evaluates it`,
        key: `$${name}`,
        confidence: taint.confidence === 'high' ? ('medium' as const) : taint.confidence,
        fix: `Call the program directly with "$${name}" as an argument, without eval or -c.`,
        taint,
      })),
    );
}

/**
 * The environment variables of a step that hold untrusted text, those of its job and workflow too.
 */
export function taintedVariables(step: Step, { tracer }: Facts): Map<string, Taint[]> {
  const { owner } = step;
  const levels = owner.kind === 'job' ? [owner.workflow.env, owner.env, step.env] : [step.env];
  // A nearer definition takes the place of one further out.
  const nearest = new Map(
    levels.flatMap((env) => entries(env).map(({ key, value }) => [key.value, value] as const)),
  );
  const found = [...nearest].map(
    ([name, value]) => [name, unique(tracer.ofNode(value, { owner, step }))] as const,
  );
  return new Map(found.filter(([, taints]) => taints.length > 0));
}

/** The lines of a script as they stand in the file, each with its offset there. */
export function linesOf({ source, start, end }: Scalar): { line: string; offset: number }[] {
  let offset = start;
  return source.text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const found = { line: line.replace(/\r$/u, ''), offset };
      offset += line.length + 1;
      return found;
    });
}
