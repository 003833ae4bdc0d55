import { VERSION } from '../version.js';

/** Exit codes of the command line: documented in the contract, used by scripts. */
export const EXIT = { pass: 0, blocked: 1, usage: 2, failed: 3 } as const;

/** A command that was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const HELP = `fixby ${VERSION}: a security gate with a fix-by date for every finding

Usage
  fixby scan [dir]          scan a directory, print the verdict and the findings
  fixby demo                the whole main job on a bundled sample app
  fixby policy check [file] validate a policy file
  fixby policy show [file]  print the policy in force, and where each value comes from
  fixby explain <id> [dir]  why a finding has its severity and due date, and whether it blocks
  fixby plan [dir]          what a scan of the default branch would do to the issues; only reads
  fixby evidence --since <date>
                            for an auditor: every finding of a period, and how often was scanned
  fixby badge               a badge of what is open: --format json (for shields.io) or svg
  fixby baseline [dir]      print the policy with a waiver for everything that is open today

Options of scan (explain and plan take the same, without --format and --output)
  --base <git ref>          report what is introduced since; policy and waivers come from there
  --format <format>         text (default), json, sarif, markdown
  --output <file>           write the report there instead of to stdout
  --policy <file>           a policy file other than .github/fixby.yml
  --fail-on <severity>      critical, high, medium, low or never
  --osv-scanner <path>      an osv-scanner to use as it is
  --osv-database <dir>      scan offline with a local OSV database
  --sarif <glob>            SARIF files of other tools, inside the tree; may be repeated
  --sarif-base <glob>       the same for the base
  --as-of <time>            an RFC 3339 time that stands for now

Options of plan, evidence and badge, which read the issues with the token in GITHUB_TOKEN
  --repository <owner/name> on GitHub; default: GITHUB_REPOSITORY, or the remote origin
  --until <date>, --workflow <file>, --format markdown|csv|json, --output <file>   (evidence)

Options of baseline (it also takes --policy, --output, --osv-scanner, --osv-database, --as-of)
  --until <date>            last day on which the waivers count, within a year
  --reason <text>           why everything is accepted until then
  --approved-by <who>       who accepts it

  -h, --help, --version

Exit codes: 0 pass or warn, 1 blocked, 2 usage or policy error, 3 a scanner or GitHub failed`;

/**
 * Runs one command.
 * @param args what follows the program's name
 * @returns the exit code; never throws for what a user can do wrong
 */
export async function main(args: readonly string[]): Promise<number> {
  outliveReaders();
  const [command] = args;
  if (args.includes('--version')) {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.pass;
  }
  if (command === undefined || command === 'help' || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${HELP}\n`);
    return EXIT.pass;
  }
  try {
    return await dispatch(command, args.slice(1));
  } catch (error) {
    const { explainFailure } = await import('./failure.js');
    const { message, exitCode } = explainFailure(error);
    process.stderr.write(`fixby: ${message}\n`);
    return exitCode;
  }
}

/** A reader that has seen enough (`fixby scan | head`) closes the pipe: that is no failure, and the exit code still says how it went. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

async function dispatch(command: string, rest: readonly string[]): Promise<number> {
  switch (command) {
    case 'scan':
      return (await import('./commands/scan.js')).scan(rest);
    case 'demo':
      return (await import('./commands/demo.js')).demo(rest);
    case 'policy':
      return (await import('./commands/policy.js')).policy(rest);
    case 'explain':
      return (await import('./commands/explain.js')).explain(rest);
    case 'plan':
      return (await import('./commands/plan.js')).plan(rest);
    case 'evidence':
      return (await import('./commands/evidence.js')).evidence(rest);
    case 'badge':
      return (await import('./commands/badge.js')).badge(rest);
    case 'baseline':
      return (await import('./commands/baseline.js')).baseline(rest);
    default:
      throw new UsageError(`there is no command "${command}". Call fixby --help.`);
  }
}
