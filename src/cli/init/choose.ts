import type { BaselineGrant } from '../../core/gate/baseline.js';
import { branchOf, needsStart, usualStart, visibilityIn } from '../../core/init/choices.js';
import { readCodeOwners } from '../../core/init/code-owners.js';
import type { DayOne } from '../../core/init/day-one.js';
import { fixbyPin, parsePin, pinsIn, type ActionPin } from '../../core/init/pins.js';
import type { Start } from '../../core/init/policy-file.js';
import { branchIn, GATE_PATH } from '../../core/init/workflows.js';
import type { Policy } from '../../core/policy/policy.js';
import { addDays, type Day } from '../../core/scale/day.js';
import { grantOf, requireYear } from '../grant.js';
import type { Asker } from './ask.js';
import { ownPin, type Clone } from './look.js';
import { ownersOf, type InitOptions } from './options.js';

/** For how many days the waivers of a baseline count where nobody says how long. */
const BASELINE_DAYS = 90;

/** The reason of these waivers where nobody gives one. */
const BASELINE_REASON = 'Open when Fixby came in.';

/** Whether everybody can read the repository, and whether that is a guess. */
export async function chooseVisibility(
  { public: given }: InitOptions,
  { files }: Clone,
  asker: Asker | null,
): Promise<{ readonly public: boolean; readonly guessed: boolean }> {
  const known = given ?? visibilityIn(files);
  if (known !== null) return { public: known, guessed: false };
  if (asker !== null)
    return { public: await asker.confirm('Can everybody read this repository?', true), guessed: false };
  return { public: true, guessed: true };
}

/** The default branch: as the option names it, else as the gate's workflow or the clone has it. */
export function chooseBranch({ branch }: InitOptions, clone: Clone): string {
  const workflow = branchIn(clone.files.get(GATE_PATH) ?? '');
  return branchOf({ ...clone, named: branch, workflow });
}

/**
 * The Fixby that the workflows call: of the option, of workflows that are there, or the one that
 * runs here; else by a question. Null where nobody can say: a placeholder is written then.
 */
export async function chooseFixby(
  { action }: InitOptions,
  clone: Clone,
  asker: Asker | null,
): Promise<ActionPin | null> {
  const known =
    action ?? fixbyPin(pinsIn([...clone.files.values()])) ?? (await ownPin(process.argv[1] ?? '', clone));
  if (known !== null || asker === null) return known;
  const wanted = 'as OWNER/fixby@<full commit SHA>? Enter to fill it in later:';
  for (let question = `Which Fixby do the workflows use, ${wanted}`; ;) {
    const answer = await asker.text(question, '');
    const pin = parsePin(answer);
    if (pin !== null || answer === '') return pin;
    question = `That is no commit of a repository; a tag or a branch can be moved by others. Which one, ${wanted}`;
  }
}

/**
 * Who is to own .github/ in CODEOWNERS (empty where somebody does), and whether that is a guess.
 */
export async function chooseOwners(
  { owners: given }: InitOptions,
  { files, remote }: Clone,
  asker: Asker | null,
): Promise<{ readonly owners: readonly string[]; readonly guessed: boolean }> {
  const known = readCodeOwners(files);
  if (given.length > 0 || known.unowned.length === 0 || known.owners.length > 0)
    return { owners: given, guessed: false };
  const usual = remote === null ? '' : `@${remote.owner}`;
  if (asker === null) return { owners: ownersOf(usual), guessed: usual !== '' };
  const answer = await asker.text(
    'Who reviews changes of .github/ (people or teams, not an organization)?',
    usual,
  );
  return { owners: ownersOf(answer), guessed: false };
}

/** What to do about findings that are there on day one. Asks only where something is open. */
export async function chooseStart(
  { start }: InitOptions,
  dayOne: DayOne,
  { existing, policy }: { readonly existing: Policy | null; readonly policy: Policy },
  asker: Asker | null,
): Promise<Start> {
  if (start !== null) return start;
  if (!needsStart(dayOne, policy) || asker === null) return usualStart(dayOne, existing);
  return asker.choose<Start>(
    'How do you want to start?',
    {
      introduced: 'judge what a pull request brings; what is there blocks once it is past its due date',
      baseline: 'waive what is open today, until a day that you name; the policy lists it',
      all: 'let it block until it is mended',
    },
    'introduced',
  );
}

/** Whether the settings on GitHub are looked at too; a policy that is there has decided it. */
export async function choosePosture(
  { posture }: InitOptions,
  existing: Policy | null,
  asker: Asker | null,
): Promise<boolean> {
  if (posture !== null) return posture;
  if (existing !== null || asker === null) return false;
  return asker.confirm(
    "Look at the repository's settings on GitHub too (who can merge, what workflows may do, who has access)?",
    false,
  );
}

/** For how long and why a baseline waives. @throws FixbyError (usage) */
export async function chooseGrant(
  { until, reason }: InitOptions,
  today: Day,
  asker: Asker | null,
): Promise<BaselineGrant> {
  const usual = addDays(today, BASELINE_DAYS);
  const grant = grantOf({
    until: until ?? (await asker?.text('Waived until which day?', usual)) ?? usual,
    reason: reason ?? (await asker?.text('Why?', BASELINE_REASON)) ?? BASELINE_REASON,
  });
  requireYear(grant.until, today);
  return grant;
}
