import { pathOf, type Binary, type Call, type Expression } from '../expressions/ast.js';
import { conditionOf } from '../expressions/spans.js';
import type { Job, Step } from '../model/types.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import { CODE_OF_STRANGERS } from '../taint/events.js';
import type { Scalar } from '../yaml/node.js';
import { alternatives, type Clause } from './parts/conditions.js';

/** Reports a condition that recognises a bot by who triggered the run, which can be spoofed. */
export const botCheck: WorkflowRule = {
  id: 'workflow-bot-check',
  title: 'Anyone can pass for the bot that is asked for',
  cwe: ['CWE-290', 'CWE-285', 'CWE-807'],
  severity: 'high',
  severityReason:
    'Anyone opens a pull request whose last commit a bot was made to write (PR:N/AC:H), and gets what was meant for the bot alone, such as an automatic merge (I:H). Medium under `pull_request`, where a fork has no secrets.',
  confidence: 'high',
  why: '`github.actor` is who caused this run, not who wrote the pull request: Dependabot updates a stranger’s pull request when it is asked to, and becomes its actor.',
  fix: {
    text: 'Ask who opened the pull request.',
    before: "if: github.actor == 'dependabot[bot]'",
    after:
      "if: github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository",
  },
  references: [
    'https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions',
    'https://cwe.mitre.org/data/definitions/290.html',
  ],
  job: (job, facts) => check(job.condition, job, facts),
  step: (step, facts) => check(step.condition, step.owner, facts),
};

const SPOOFABLE =
  /^github\.(?:actor|triggering_actor|event\.(?:sender\.login|pull_request\.sender\.login|workflow_run\.(?:actor|triggering_actor)\.login))$/u;
const SPOOFABLE_ID = /^github\.(?:actor_id|event\.sender\.id)$/u;
const SOUND =
  /^github\.event\.(?:pull_request|issue|comment|review)\.user\.(?:login|id)$|^github\.event\.pull_request\.head\.repo\.(?:full_name|fork|owner\.login)$/u;

/** Bots that push commits to pull requests of others on request, or any bot. */
const OBLIGING = /^(?:dependabot(?:-preview)?|renovate|pre-commit-ci|github-actions|app\/\w+|)\[bot\]$/iu;

/** The user ids of Dependabot, Renovate and GitHub Actions. */
const BOT_IDS = new Set(['49699333', '29139614', '41898282']);

/** A context that is compared with a bot. */
interface Asked {
  readonly path: string;
  readonly start: number;
  /** The bot's name; several are separated by spaces. */
  readonly bot: string;
}

function check(condition: Scalar | null, owner: Job | Step['owner'], { effects }: Facts): Hit[] {
  if (condition === null) return [];
  const { triggers } = effects.of(owner);
  const privileged = CODE_OF_STRANGERS.some((name) => triggers.has(name));
  if (!privileged && !triggers.has('pull_request')) return [];
  return conditionOf(condition).spans.flatMap(({ expression, offset }) =>
    alternatives(expression)
      .filter((clauses) => !clauses.some(isSound))
      .flatMap((clauses) => clauses.flatMap((clause) => botIn(clause) ?? []))
      .map(({ path, start, bot }) => ({
        source: condition.source,
        offset: offset + start,
        detail: `\`${path}\` is asked for ${bot}`,
        key: path,
        severity: privileged ? ('high' as const) : ('medium' as const),
        confidence: !bot.split(' ').some((name) => OBLIGING.test(name))
          ? ('low' as const)
          : privileged
            ? ('high' as const)
            : ('medium' as const),
      })),
  );
}

/** Whether a clause is true for the bot's own pull requests only. */
function isSound({ expression, wanted }: Clause): boolean {
  if (expression.kind !== 'binary') return false;
  const positive = (expression.operator === '==') === wanted;
  return positive && [expression.left, expression.right].some((side) => SOUND.test(textOf(side)));
}

function botIn({ expression, wanted }: Clause): Asked[] | null {
  if (expression.kind === 'binary') return ofComparison(expression, wanted);
  return expression.kind === 'call' && wanted ? ofCall(expression) : null;
}

function ofComparison({ operator, left, right }: Binary, wanted: boolean): Asked[] | null {
  if ((operator !== '==' || !wanted) && (operator !== '!=' || wanted)) return null;
  const found = actorAnd(left, right) ?? actorAnd(right, left);
  return found === null ? null : [found];
}

function actorAnd(actor: Expression, other: Expression): Asked | null {
  const path = textOf(actor);
  if (other.kind !== 'literal') return null;
  const value = String(other.value);
  const matches =
    (SPOOFABLE.test(path) && /\[bot\]$/iu.test(value)) || (SPOOFABLE_ID.test(path) && BOT_IDS.has(value));
  return matches ? { path, start: actor.start, bot: BOT_IDS.has(value) ? 'dependabot[bot]' : value } : null;
}

/**
 * Recognises `endsWith(github.actor, '[bot]')` and `contains(fromJSON('["…[bot]"]'),
 * github.actor)`.
 */
function ofCall({ name, args }: Call): Asked[] | null {
  if (!['contains', 'startswith', 'endswith'].includes(name)) return null;
  const [first, second] = args;
  if (first === undefined || second === undefined) return null;
  const actor = [first, second].find((arg) => SPOOFABLE.test(textOf(arg)));
  const named = [first, second].map(literalIn).join(' ');
  if (actor === undefined || !/bot\b/iu.test(named)) return null;
  return [
    { path: textOf(actor), start: actor.start, bot: named.match(/[\w-]*\[bot\]/giu)?.join(' ') ?? '[bot]' },
  ];
}

function literalIn(expression: Expression): string {
  if (expression.kind === 'literal') return String(expression.value);
  return expression.kind === 'call' ? expression.args.map(literalIn).join(' ') : '';
}

function textOf(expression: Expression): string {
  return pathOf(expression)?.join('.') ?? '';
}
