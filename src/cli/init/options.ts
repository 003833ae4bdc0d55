import { parsePin, type ActionPin } from '../../core/init/pins.js';
import type { Start } from '../../core/init/policy-file.js';
import { isOwner } from '../../core/ledger/codeowners.js';
import { FixbyError } from '../../system/fixby-error.js';
import type { Values } from '../command.js';
import type { initOptions } from '../known-options.js';

/** The options of `init`, validated. Null where one is not given. */
export interface InitOptions {
  /** What happens to the files: written after questions, written, printed, or compared. */
  readonly way: 'ask' | 'yes' | 'dry-run' | 'check';
  readonly start: Start | null;
  readonly until: string | null;
  readonly reason: string | null;
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
