import { z } from 'zod';
import type { PostureFile } from '../../core/posture/facts.js';
import { yamlIn } from './yaml.js';

/** Jobs of workflows that run this gate on pull requests. */
export interface GateJobs {
  /** Names under which GitHub shows their checks. */
  readonly names: readonly string[];
  /** Paths of their workflows. */
  readonly paths: readonly string[];
  /** Whether there are such jobs whose names are computed, or workflows that cannot be read. */
  readonly unclear: boolean;
}

const stepSchema = z.looseObject({ uses: z.string().optional() });
const jobSchema = z.looseObject({
  name: z.unknown().optional(),
  uses: z.string().optional(),
  steps: z.array(stepSchema).optional(),
});
const workflowSchema = z.looseObject({
  on: z.unknown(),
  jobs: z.record(z.string(), jobSchema),
});

/** Events on which a check decides whether a change may be merged. */
const EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/** A `uses` of this action, or of a workflow named like it, whoever owns it. */
const GATE = /(?:^|\/)fixby(?:\.ya?ml)?(?:@|$)/iu;

/** Finds the jobs that run this gate. */
export function gateJobs(workflows: readonly PostureFile[]): GateJobs {
  const read = workflows.map(({ path, text }) => ({ path, jobs: jobsIn(text) }));
  const found = read.flatMap(({ path, jobs }) => (jobs ?? []).map((name) => ({ path, name })));
  return {
    names: found.flatMap(({ name }) => name ?? []),
    paths: [...new Set(found.map(({ path }) => path))],
    unclear: read.some(({ jobs }) => jobs === null) || found.some(({ name }) => name === null),
  };
}

/** The names of a workflow's jobs with the gate, null for a computed one; null where broken. */
function jobsIn(text: string): (string | null)[] | null {
  const workflow = workflowSchema.safeParse(yamlIn(text));
  if (!workflow.success) return null;
  const events = eventsOf(workflow.data.on).filter((event) => EVENTS.has(event));
  return Object.entries(workflow.data.jobs)
    .filter(([, { uses = '', steps = [] }]) => [uses, ...steps.map((step) => step.uses ?? '')].some(isGate))
    .flatMap(([id, { name = id }]) => [...new Set(events.map((event) => nameOn(event, name)))]);
}

/** `github.event_name == 'push' && 'this' || 'that'` */
const BY_EVENT = /^github\.event_name\s*(==|!=)\s*'([^']*)'\s*&&\s*'([^']+)'\s*\|\|\s*'([^']*)'$/u;

/** The name that a job has on an event; null where it depends on anything but that. */
function nameOn(event: string, name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const known = name.replace(/\$\{\{\s*(.*?)\s*\}\}/gsu, (whole, expression: string) => {
    if (expression === 'github.event_name') return event;
    const [, operator, other = '', yes = '', no = ''] = BY_EVENT.exec(expression) ?? [];
    if (operator === undefined) return whole;
    // Expressions ignore the case of letters.
    return (other.toLowerCase() === event) === (operator === '==') ? yes : no;
  });
  return known.includes('${{') ? null : known;
}

function isGate(uses: string): boolean {
  return GATE.test(uses);
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.filter((event) => typeof event === 'string');
  return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}

/**
 * Whether the name of a required check is that of a job: GitHub adds the values of a matrix, and
 * the job that a called workflow has.
 */
export function isCheckOf(context: string, job: string): boolean {
  return context === job || context.startsWith(`${job} (`) || context.startsWith(`${job} / `);
}
