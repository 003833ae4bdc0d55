import type { Unseen } from '../../core/findings/coverage.js';
import type { Observation, PackageAt, Place } from '../../core/findings/finding.js';
import { mergeCommands } from '../../core/findings/merge-commands.js';
import { preferredId } from '../../core/findings/merge.js';
import { packageSubject, purlOf } from '../../core/packages/purl.js';
import { lowestFix, type Affected } from '../../core/packages/versions.js';
import { isVersionText } from '../../core/packages/versions/text.js';
import type { OsvPackage, OsvRecord } from './call/schema.js';
import type { LockfileInput, LockfilePackages, PackageFacts } from './lockfiles/facts.js';
import type { LockfileKind } from './lockfiles/kinds.js';
import { type Advisories, takenApart } from './apart.js';
import { ratingOf } from './rating.js';
import { upgradeOf, type UpgradeText } from './upgrades/command.js';

/** A scanned lockfile: osv-scanner's result, and the facts that we read from the file. */
export interface ScannedLockfile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly kind: LockfileKind;
  readonly packages: readonly OsvPackage[];
  /** Null when only osv-scanner could read it. */
  readonly facts: LockfilePackages | null;
  /** The texts that the facts were read from; null where there are none. */
  readonly input: LockfileInput | null;
}

/** One observation per vulnerable package version and advisory. */
export function observe(lockfile: ScannedLockfile): Observation[] {
  return lockfile.packages.flatMap((vulnerable) => observePackage(lockfile, vulnerable));
}

function observePackage(lockfile: ScannedLockfile, vulnerable: OsvPackage): Observation[] {
  const { name, version, ecosystem } = vulnerable.package;
  const occurrences = lockfile.facts?.find(name, version) ?? [];
  const comparable = occurrences.filter(isComparable);
  // The registry's advisories do not apply to own code with the same name, to packages from git, or
  // to a text that is not a version.
  if ((occurrences.length > 0 && comparable.length === 0) || !isVersionText(ecosystem, version)) return [];
  const known = representative(comparable);
  const place: Place = {
    path: lockfile.path,
    line: known?.line ?? null,
    column: known?.column ?? null,
    endLine: null,
  };
  const recordsOf = (group: Advisories): OsvRecord[] =>
    vulnerable.vulnerabilities.filter((record) => group.ids.includes(record.id));
  const groups = vulnerable.groups.flatMap((group) => takenApart(group, recordsOf(group)));
  return groups.map((group) => {
    const records = recordsOf(group);
    const fixedVersion = fixFor(vulnerable, records);
    return {
      source: 'dependencies' as const,
      fix: '',
      ...describeGroup(group, records),
      place,
      package: {
        ecosystem,
        name,
        version,
        purl: purlOf(ecosystem, name, version),
        direct: known?.direct ?? null,
        through: known?.through ?? [],
        dev: known?.dev ?? devByGroups(vulnerable.dependency_groups),
        fixedVersion,
        ...upgradeFor(lockfile, known, comparable, fixedVersion),
      } satisfies PackageAt,
      subject: packageSubject(ecosystem, name),
      confidence: 'high' as const,
      flow: [],
    };
  });
}

/**
 * Whether the registry's advisories apply to an occurrence. A package from a URL is mostly one that
 * the registry has too.
 */
function isComparable({ origin }: PackageFacts): boolean {
  return origin === 'registry' || origin === 'url';
}

/**
 * Items for packages that have a text instead of a version, which osv-scanner compares although
 * nothing is known.
 */
export function withoutVersion({ packages, path, facts }: ScannedLockfile): Unseen[] {
  // For package lists that we made ourselves, such packages are named elsewhere.
  if (facts?.declared !== undefined) return [];
  return packages
    .filter(({ package: { ecosystem, version } }) => !isVersionText(ecosystem, version))
    .map(({ package: { name, version } }) => ({
      ...{ kind: 'package' as const, name, where: path, reason: 'no-version' as const },
      ...(version === '' ? {} : { detail: version }),
    }));
}

/**
 * The occurrence that represents all copies of one version in a lockfile: a direct one if possible,
 * else the one with the shortest dependency chain. It counts as development-only when all copies
 * are.
 */
function representative(occurrences: readonly PackageFacts[]): PackageFacts | null {
  const [best] = [...occurrences].sort(
    (a, b) =>
      Number(b.direct === true) - Number(a.direct === true) ||
      a.through.length - b.through.length ||
      a.line - b.line,
  );
  if (best === undefined) return null;
  const dev = occurrences.map((occurrence) => occurrence.dev);
  return { ...best, dev: dev.includes(false) ? false : dev.includes(null) ? null : true };
}

const DEV_GROUPS = new Set(['dev', 'test', 'build-requires', 'development']);

/**
 * osv-scanner reports dependency groups for some lockfiles only, so an empty list means unknown.
 */
function devByGroups(groups: readonly string[]): boolean | null {
  return groups.length === 0 ? null : groups.every((group) => DEV_GROUPS.has(group));
}

/**
 * The version that fixes all advisories of the package; if there is none, one that fixes at least
 * this advisory.
 */
function fixFor(vulnerable: OsvPackage, records: readonly OsvRecord[]): string | null {
  const { ecosystem, version } = vulnerable.package;
  const affected = (of: readonly OsvRecord[]): Affected[][] =>
    of.map((record) => affectedBy(record, vulnerable));
  return (
    lowestFix(ecosystem, version, affected(vulnerable.vulnerabilities)) ??
    lowestFix(ecosystem, version, affected(records))
  );
}

/** The part of a record about this package; a record may cover several packages and ecosystems. */
function affectedBy(record: OsvRecord, { package: { name, ecosystem } }: OsvPackage): Affected[] {
  const subject = packageSubject(ecosystem, name);
  return record.affected.filter(
    (affected) =>
      affected.package !== undefined &&
      packageSubject(affected.package.ecosystem, affected.package.name) === subject,
  );
}

/** A command from the registry would be wrong for what comes from elsewhere. */
function upgradeFor(
  { facts, input, kind, path }: ScannedLockfile,
  known: PackageFacts | null,
  occurrences: readonly PackageFacts[],
  fixedVersion: string | null,
): Pick<PackageAt, 'upgrade' | 'upgradeNote'> {
  if (fixedVersion === null || known === null || facts === null) return { upgrade: null };
  if (known.origin !== 'registry')
    return {
      upgrade: null,
      upgradeNote: 'it comes from an address: change that to one of the fixed version',
    };
  const manager = facts.manager ?? kind.packageManager;
  // A project may ask for one version under several names, each of which is upgraded.
  const byName = new Map([...occurrences, known].map((one) => [one.alias ?? '', one]));
  const names = [...byName.values()];
  const texts = { text: input?.text ?? '', beside: input?.beside ?? new Map<string, string>() };
  const upgrades = names.map((one) =>
    upgradeOf(manager, { facts: one, fixedVersion, path, packages: facts, ...texts }),
  );
  const { command, note } = upgrades.find((one) => one.command === null) ?? together(upgrades);
  return { upgrade: command, ...(note === null ? {} : { upgradeNote: note }) };
}

/** The commands of one package's names, as one. */
function together(upgrades: readonly UpgradeText[]): UpgradeText {
  const [first, ...others] = upgrades;
  if (first === undefined || others.length === 0) return first ?? { command: null, note: null };
  const commands = upgrades.flatMap(({ command }) => command ?? []);
  return {
    command: mergeCommands(commands)
      .map(({ command }) => command)
      .join(' && '),
    note: first.note,
  };
}

function describeGroup(
  group: Advisories,
  records: readonly OsvRecord[],
): Pick<
  Observation,
  'rule' | 'aliases' | 'title' | 'description' | 'rating' | 'cwe' | 'references' | 'published'
> {
  const ids = [...new Set([...group.ids, ...group.aliases])].sort();
  const rule = preferredId(ids);
  const spoken = preferredId(group.ids);
  const main = records.find((record) => record.id === rule) ?? records.find((record) => record.id === spoken);
  return {
    rule,
    aliases: ids.filter((id) => id !== rule),
    title: titleOf(rule, main),
    description: main?.details ?? '',
    rating: ratingOf(ids, records),
    cwe: [...new Set(records.flatMap(cweOf))].sort(),
    references: [
      advisoryPage(rule),
      ...records.flatMap((record) => record.references.map((reference) => reference.url)).filter(isWebLink),
    ],
    published: main?.published ?? null,
  };
}

/**
 * First sentences that only say what the package is or which versions are affected; the next one is
 * more informative.
 */
const PREAMBLE =
  /^(?:\S+ is an? |An issue was discovered in |This affects |The package \S+ (?:from|before) )/;

/**
 * The title: the record's summary, else the first informative sentence of its details (PyPA's
 * records have no summary).
 */
function titleOf(rule: string, record: OsvRecord | undefined): string {
  const text = (record?.summary ?? record?.details ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return `Vulnerability ${rule}`;
  if (record?.summary !== undefined) return text.slice(0, 200);
  const sentences = text.slice(0, 2_000).split(/(?<=[.!?])\s/);
  const sentence = sentences.find((candidate) => !PREAMBLE.test(candidate)) ?? sentences[0] ?? text;
  return sentence.length <= 120 ? sentence : `${sentence.slice(0, 119)}…`;
}

function cweOf(record: OsvRecord): string[] {
  const own = record.database_specific?.cwe_ids ?? [];
  const perPackage = record.affected.flatMap(
    (affected) => affected.database_specific?.cwes?.map((cwe) => cwe.cweId) ?? [],
  );
  return [...own, ...perPackage].filter((cwe) => /^CWE-\d+$/.test(cwe));
}

/** The web page of an advisory: GitHub's for its own, OSV's for all others. */
function advisoryPage(id: string): string {
  const page = id.startsWith('GHSA-') ? 'https://github.com/advisories/' : 'https://osv.dev/vulnerability/';
  return page + encodeURIComponent(id);
}

function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
