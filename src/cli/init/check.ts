import { isPlaceholder } from '../../core/init/pins.js';
import { isChange, planFiles, type FilePlan } from '../../core/init/plan.js';
import { diffText, fileLines } from '../../report/terminal/init-text.js';
import { count } from '../../report/text/words.js';
import { EXIT } from '../exit.js';
import { chooseFixby, chooseVisibility } from './choose.js';
import { existingPolicy, wantedPolicy } from './policy.js';
import { factsOf, onGitHubCom, say, type Setup } from './setup.js';

/**
 * Compares the files with what this version would write. Scans nothing, since no choice is open.
 * @returns 1 where anything differs
 * @throws FixbyError
 */
export async function checkFiles(setup: Setup): Promise<number> {
  const { clone, options, paint } = setup;
  const fixby = await chooseFixby(options, clone, null);
  const policy = wantedPolicy(existingPolicy(clone.files), {
    start: 'all',
    posture: false,
    grant: null,
    findings: [],
    fixby,
    onGitHubCom: onGitHubCom(clone),
  });
  const { public: isPublic } = await chooseVisibility(options, clone, null);
  const plan = planFiles(factsOf(setup, { policy, fixby, public: isPublic, owners: options.owners }));
  say(`${fileLines(plan.files, paint, 'missing').join('\n')}\n`);
  for (const file of plan.files.filter((one) => isChange(one) && one.before !== null))
    say(`\n${diffText(file, paint)}`);
  const gaps = gapsOf(plan);
  for (const gap of gaps) say(`  ${gap}\n`);
  const differing = plan.files.filter(isChange).length;
  if (differing + gaps.length === 0) {
    say('All of it is as this version writes it.\n');
    return EXIT.pass;
  }
  if (differing > 0)
    say(
      `${count(differing, 'file')} ${differing === 1 ? 'differs' : 'differ'} from what this version writes: fixby init asks about each.\n`,
    );
  return EXIT.blocked;
}

/** What is missing although all files are as planned, a line each, with what to do. */
function gapsOf({ ownerless, fixby, others }: FilePlan): string[] {
  return [
    ...(ownerless ? ['Nobody owns .github/: fixby init --owners "@your-org/security"'] : []),
    ...(isPlaceholder(fixby) && others.length === 0
      ? ['The workflows name no Fixby yet: fixby init --action OWNER/fixby@<SHA>']
      : []),
    ...others.map((path) => `${path} runs Fixby, and is not compared.`),
  ];
}
