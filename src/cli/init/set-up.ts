import { dayOneOf, type DayOne } from '../../core/init/day-one.js';
import { isChange, planFiles, type FilePlan } from '../../core/init/plan.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Result } from '../../core/findings/result.js';
import type { Start } from '../../core/init/policy-file.js';
import { byHandText, dayOneText, diffText, fileLines } from '../../report/terminal/init-text.js';
import { scannedWords } from '../../report/text/scan-words.js';
import { count, enumerate } from '../../report/text/words.js';
import { FixbyError } from '../../system/fixby-error.js';
import { EXIT } from '../exit.js';
import { scanOptionsOf } from '../options.js';
import { runScan } from '../run-scan.js';
import { carryOut } from './carry-out.js';
import {
  chooseFixby,
  chooseGrant,
  chooseOwners,
  choosePosture,
  chooseStart,
  chooseVisibility,
} from './choose.js';
import { existingPolicy, wantedPolicy, type PolicyFile } from './policy.js';
import { factsOf, onGitHubCom, say, type Setup } from './setup.js';

/**
 * Scans, says what day one looks like, asks what is open, and writes the files.
 * @returns the exit code: 2 where files that are there were left as they are, 3 where the scan was
 *   not complete, else 0
 * @throws FixbyError
 */
export async function setUp(setup: Setup): Promise<number> {
  const { options, clone, asker, paint } = setup;
  const existing = existingPolicy(clone.files);
  const visibility = await chooseVisibility(options, clone, asker);
  const { result, policy: judging, dayOne } = await look(setup, visibility.public);
  const judged = { existing: existing?.policy ?? null, policy: judging };
  const start = await chooseStart(options, dayOne, judged, asker);
  if (start === 'baseline') requireComplete(dayOne);
  const grant = start === 'baseline' ? await chooseGrant(options, result.today, asker) : null;
  const posture = await choosePosture(options, judged.existing, asker);
  const fixby = await chooseFixby(options, clone, asker);
  const { owners, guessed } = await chooseOwners(options, clone, asker);
  const wish = { start, posture, grant, findings: result.findings, fixby, onGitHubCom: onGitHubCom(clone) };
  const policy = wantedPolicy(existing, wish);
  const facts = factsOf(setup, { policy, fixby, public: visibility.public, owners });
  const plan = planFiles(facts);
  const exitCode = await (options.way === 'dry-run' ? printed(plan, setup) : written(plan, setup));
  for (const line of assumed({ dayOne, existing, start, options, visibility })) say(`${line}\n`);
  const { repository, branch } = facts;
  const byHand = { plan, repository, branch, public: visibility.public, guessed: guessed ? owners : [] };
  say(`\n${byHandText(byHand, paint)}`);
  return exitCode === EXIT.pass && dayOne.problems.length > 0 ? EXIT.failed : exitCode;
}

/** The scan, and what it says of day one. */
async function look(
  { values, clone, paint }: Setup,
  isPublic: boolean,
): Promise<{ readonly result: Result; readonly policy: Policy; readonly dayOne: DayOne }> {
  process.stderr.write('Scanning, to see what day one looks like.\n');
  const { result, policy } = await runScan(clone.root, scanOptionsOf(values));
  const dayOne = dayOneOf(result, policy, isPublic);
  say(`\n${dayOneText(dayOne, scannedWords(result), paint)}`);
  return { result, policy, dayOne };
}

function requireComplete({ problems }: DayOne): void {
  if (problems.length === 0) return;
  throw new FixbyError(
    'scanner',
    'The scan was not complete, so there is no baseline, and nothing was written.',
    'Mend that first, or start in another way: fixby init --start introduced',
  );
}

function printed({ files }: FilePlan, { paint }: Setup): number {
  say(`\n${fileLines(files, paint).join('\n')}\n`);
  for (const file of files.filter(isChange)) say(`\n${diffText(file, paint)}`);
  say('\nNothing was written.\n');
  return EXIT.pass;
}

async function written({ files }: FilePlan, { clone, options, asker, paint }: Setup): Promise<number> {
  const consent = { asker, yes: options.way === 'yes' };
  const done = await carryOut(clone.root, files, consent, say, paint);
  const same = files.filter((file) => !isChange(file));
  say(`\n${fileLines([...done.written, ...same], paint, 'written').join('\n')}\n`);
  const names = (some: readonly { readonly path: string }[]): string =>
    enumerate(some.map(({ path }) => path));
  if (done.declined.length > 0) say(`Not written, as you said: ${names(done.declined)}.\n`);
  if (done.left.length === 0) return EXIT.pass;
  process.stderr.write(
    `fixby: ${count(done.left.length, 'file')} ${done.left.length === 1 ? 'is' : 'are'} there already and ${done.left.length === 1 ? 'was' : 'were'} not changed, since nobody could be asked: ${names(done.left)}. The changes stand above; fixby init --yes makes them.\n`,
  );
  return EXIT.usage;
}

/** What was assumed without a question, a line each, and how to say otherwise. */
function assumed({
  dayOne,
  existing,
  start,
  options,
  visibility,
}: {
  readonly dayOne: DayOne;
  readonly existing: PolicyFile | null;
  readonly start: Start;
  readonly options: Setup['options'];
  readonly visibility: { readonly guessed: boolean };
}): string[] {
  const open = dayOne.blocking.length > 0 && options.start === null;
  return [
    ...(visibility.guessed
      ? ['Taken for a public repository: fixby init --visibility private where it is not.']
      : []),
    ...(open && start === 'introduced' && options.way !== 'ask'
      ? [
          'The policy judges what a pull request brings: fixby init --start baseline or --start all does otherwise.',
        ]
      : []),
    ...(open && start === 'all' && existing !== null
      ? [
          'The policy that is there judges everything: fixby init --start introduced or --start baseline lets what is there wait.',
        ]
      : []),
  ];
}
