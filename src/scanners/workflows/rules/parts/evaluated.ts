import type { Step } from '../../model/types.js';
import type { Facts, Hit } from '../../rule.js';
import { shellVariables } from '../../taint/shell.js';
import type { Taint } from '../../taint/taint.js';
import { entries, type Scalar } from '../../yaml/node.js';
import { languageOf } from './code.js';
import { unique } from './unique.js';

/** A command that evaluates a string as a script: `eval …`, `bash -c "…"`. */
const EVALUATES =
  /(?:^|[;&|(`\s])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-\w+\s+)*-\w*c\s|python3?\s+-c\s|node\s+-e\s)/u;

/** A hit with the taint that determines its severity. */
export interface EvaluatedHit extends Hit {
  readonly taint: Taint;
}

/** Finds variables with untrusted text that a script evaluates, or uses without quotes. */
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
 * The environment variables of a step that contain untrusted text, including those of its job and
 * workflow.
 */
export function taintedVariables(step: Step, { tracer }: Facts): Map<string, Taint[]> {
  const { owner } = step;
  const levels = owner.kind === 'job' ? [owner.workflow.env, owner.env, step.env] : [step.env];
  // Definitions of the step override those of the job, and these override the workflow's.
  const nearest = new Map(
    levels.flatMap((env) => entries(env).map(({ key, value }) => [key.value, value] as const)),
  );
  const found = [...nearest].map(
    ([name, value]) => [name, unique(tracer.ofNode(value, { owner, step }))] as const,
  );
  return new Map(found.filter(([, taints]) => taints.length > 0));
}

/** The lines of a script as written in the file, with their offsets. */
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
