import { compareVersions } from '../packages/versions.js';
import { severityRank } from '../scale/severity.js';
import { isJudged, type Finding, type PackageAt } from './finding.js';
import { mergeCommands } from './merge-commands.js';

/** One command line of a plan. */
export interface FixStep {
  /** For a POSIX shell in the root of the repository. */
  readonly command: string;
  /** The findings that it mends, worst first. */
  readonly mends: readonly Finding[];
  /** What to know before it is run; contains untrusted names. */
  readonly notes: readonly string[];
}

/** The fewest commands that mend the most findings of dependencies. */
export interface FixPlan {
  /** In the order in which to run them: what mends the worst findings first. */
  readonly steps: readonly FixStep[];
  /** Findings with a fix that no command brings everywhere, and why. */
  readonly left: readonly { readonly finding: Finding; readonly why: string }[];
  /** How many findings have no fixed version. */
  readonly unfixed: number;
}

/** Maximum number of packages that are named before a note. */
const MAX_NAMED = 3;

interface Candidate {
  readonly at: PackageAt;
  readonly command: string;
}

/**
 * Plans the upgrades. Waived findings, malicious packages (to be removed, not upgraded) and those
 * that nobody judges are left out. Where advisories of one package lead to different versions, the
 * highest covers them all.
 */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const open = findings
    .filter((finding) => finding.source === 'dependencies' && finding.waiver === null && !finding.malicious)
    .filter((finding) => isJudged(finding) && finding.package !== null);
  const best = highest(open);
  const commandsOf = (finding: Finding): (string | null)[] =>
    finding.locations.flatMap(({ path, package: at }) =>
      at === null || at.fixedVersion === null ? [] : [best.get(keyOf(path, at))?.command ?? null],
    );
  const ordered = [...open].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const commands = [
    ...new Set(ordered.flatMap((finding) => commandsOf(finding).filter((one) => one !== null))),
  ];
  const steps = mergeCommands(commands).map(({ command, of }): FixStep => {
    const own = new Set(of.map((number) => commands[number]));
    const mends = ordered.filter((finding) =>
      commandsOf(finding).some((one) => one !== null && own.has(one)),
    );
    return { command, mends, notes: notesOf(mends, own) };
  });
  const hasFix = ordered.filter((finding) => commandsOf(finding).length > 0);
  return {
    steps,
    left: hasFix
      .filter((finding) => commandsOf(finding).includes(null))
      .map((finding) => ({ finding, why: whyLeft(finding) })),
    unfixed: ordered.length - hasFix.length,
  };
}

/** For each package at each place the command to the highest fixed version. */
function highest(findings: readonly Finding[]): ReadonlyMap<string, Candidate> {
  const best = new Map<string, Candidate>();
  for (const { path, package: at } of findings.flatMap(({ locations }) => locations)) {
    if (at === null || at.upgrade === null) continue;
    const known = best.get(keyOf(path, at))?.at.fixedVersion ?? null;
    const higher = known === null || (compareVersions(at.ecosystem, at.fixedVersion ?? '', known) ?? 0) > 0;
    if (higher) best.set(keyOf(path, at), { at, command: at.upgrade });
  }
  return best;
}

function keyOf(path: string, { ecosystem, name, version }: PackageAt): string {
  return JSON.stringify([path, ecosystem, name, version]);
}

/** Each note once, after the packages that it is about. */
function notesOf(findings: readonly Finding[], commands: ReadonlySet<string | undefined>): string[] {
  const packages = findings.flatMap(({ locations }) =>
    locations.flatMap((location) => location.package ?? []),
  );
  const byNote = new Map<string, Set<string>>();
  for (const { name, version, upgrade, upgradeNote } of packages) {
    if (upgrade === null || upgradeNote === undefined || !commands.has(upgrade)) continue;
    byNote.set(upgradeNote, (byNote.get(upgradeNote) ?? new Set()).add(`${name} ${version}`));
  }
  return [...byNote].map(([note, names]) => `${fewOf([...names])}: ${note}`);
}

function fewOf(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function whyLeft({ locations }: Finding): string {
  const at = locations
    .map((location) => location.package)
    .find((one) => one?.upgrade === null && one.fixedVersion !== null);
  return at?.upgradeNote ?? `upgrade to ${at?.fixedVersion ?? 'the fixed version'} by hand`;
}
