import { parsePin, type ActionPin } from '../../core/init/pins.js';
import type { Start } from '../../core/init/policy-file.js';
import { isOwner } from '../../core/ledger/codeowners.js';
import { FixbyError } from '../../system/fixby-error.js';
import type { Options, Values } from '../command.js';
import * as shared from '../shared-options.js';

/** Options of `init`. */
export const initOptions = {
  yes: { type: 'boolean', summary: 'answer every question with yes, or as is usual' },
  'dry-run': { type: 'boolean', summary: 'print what would be written, and write nothing' },
  check: {
    type: 'boolean',
    summary: 'say what differs from what this version writes; exit code 1 if any',
  },
  start: {
    type: 'string',
    value: '<how>',
    choices: ['introduced', 'baseline', 'all'],
    summary: 'where findings block: judge what is new, waive what is there, or neither',
  },
  until: {
    type: 'string',
    value: '<date>',
    summary: 'with --start baseline: last day of the waivers; default: in 90 days',
  },
  reason: { type: 'string', value: '<text>', summary: 'with --start baseline: why they are accepted' },
  posture: {
    type: 'boolean',
    summary: "look at the repository's settings on GitHub: who can merge, has access",
  },
  action: {
    type: 'string',
    value: '<pin>',
    summary: 'the Fixby of the workflows, OWNER/fixby@ and the full SHA of its commit',
  },
  branch: { type: 'string', value: '<name>', summary: 'the default branch, where the clone does not tell' },
  owners: {
    type: 'string',
    value: '<who>',
    summary: 'who reviews changes of .github/: "@acme/security @alice"',
  },
  visibility: {
    type: 'string',
    value: '<who>',
    choices: ['public', 'private'],
    summary: 'who can read the repository; default: as for a public one',
  },
  'osv-scanner': shared.osvScanner,
  'osv-database': shared.scanning['osv-database'],
  'as-of': shared.scanning['as-of'],
} as const satisfies Options;

/** The options of `init`, validated. Null where one is not given. */
export interface InitOptions {
  /** What happens to the files: written after questions, written, printed, or compared. */
  readonly way: 'ask' | 'yes' | 'dry-run' | 'check';
  readonly start: Start | null;
  readonly until: string | null;
  readonly reason: string | null;
  /** Whether posture is to be switched on; null where nobody said. */
  readonly posture: boolean | null;
  readonly action: ActionPin | null;
  readonly branch: string | null;
  readonly owners: readonly string[];
  readonly public: boolean | null;
}

/** Validates the options. @throws FixbyError (usage) */
export function initOptionsOf(values: Values<typeof initOptions>): InitOptions {
  const { start = null, until = null, reason = null, visibility, branch = null } = values;
  if (start !== 'baseline' && (until !== null || reason !== null))
    throw new FixbyError('usage', '--until and --reason are about the waivers of --start baseline.');
  return {
    way: wayOf(values),
    start,
    until,
    reason,
    posture: values.posture ?? null,
    action: actionOf(values.action),
    branch: branchOption(branch),
    owners: ownersOf(values.owners),
    public: visibility === undefined ? null : visibility === 'public',
  };
}

function wayOf(values: Values<typeof initOptions>): InitOptions['way'] {
  const given = (['yes', 'dry-run', 'check'] as const).filter((name) => values[name] === true);
  const [way = 'ask', other] = given;
  if (other === undefined) return way;
  throw new FixbyError('usage', `--${way} and --${other} cannot both be given.`);
}

function actionOf(text: string | undefined): ActionPin | null {
  if (text === undefined) return null;
  const pin = parsePin(text);
  if (pin !== null) return pin;
  throw new FixbyError(
    'usage',
    `--action is "${text.slice(0, 100)}"; it must be owner/name@ and the full SHA of a commit.`,
    'A tag or a branch can be moved by others, so it is not taken.',
  );
}

function branchOption(branch: string | null): string | null {
  // What git calls a branch; anything else could mean something in the workflow.
  if (branch === null || /^(?!-)[^\s~^:?*[\]\\'"\p{Cc}]+$/u.test(branch)) return branch;
  throw new FixbyError('usage', `--branch is "${branch.slice(0, 100)}", which is no branch.`);
}

/** Splits and validates owners. @throws FixbyError (usage) */
export function ownersOf(text = ''): string[] {
  const owners = text.split(/[\s,]+/u).filter((word) => word !== '');
  const wrong = owners.find((owner) => !isOwner(owner));
  if (wrong === undefined) return owners;
  throw new FixbyError(
    'usage',
    `"${wrong.slice(0, 100)}" is no code owner.`,
    'Write @login, @organization/team or an e-mail address.',
  );
}
