import type { Unseen } from '../../core/findings/coverage.js';
import type { Observation, PackageAt, Place } from '../../core/findings/finding.js';
import { preferredId } from '../../core/findings/merge.js';
import { packageSubject, purlOf } from '../../core/packages/purl.js';
import { lowestFix, type Affected } from '../../core/packages/versions.js';
import { isVersionText } from '../../core/packages/versions/text.js';
import type { OsvGroup, OsvPackage, OsvRecord } from './call/schema.js';
import type { LockfilePackages, PackageFacts } from './lockfiles/facts.js';
import type { LockfileKind } from './lockfiles/kinds.js';
import { ratingOf } from './rating.js';
import { upgradeCommand } from './upgrades/command.js';

/** A scanned lockfile: what osv-scanner reports of it, and what it says itself. */
export interface ScannedLockfile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly kind: LockfileKind;
  readonly packages: readonly OsvPackage[];
  /** Null when only osv-scanner could read it. */
  readonly facts: LockfilePackages | null;
}

/** One observation per vulnerable package version and advisory of a lockfile. */
export function observe(lockfile: ScannedLockfile): Observation[] {
  return lockfile.packages.flatMap((vulnerable) => observePackage(lockfile, vulnerable));
}

function observePackage(lockfile: ScannedLockfile, vulnerable: OsvPackage): Observation[] {
  const { name, version, ecosystem } = vulnerable.package;
  const occurrences = lockfile.facts?.find(name, version) ?? [];
  const comparable = occurrences.filter(isComparable);
  // Own code of that name, what comes from git, and a text that is no version, are no package of
  // the registry.
  if ((occurrences.length > 0 && comparable.length === 0) || !isVersionText(ecosystem, version)) return [];
  const known = representative(comparable);
  const place: Place = {
    path: lockfile.path,
    line: known?.line ?? null,
    column: known?.column ?? null,
    endLine: null,
  };
  return vulnerable.groups.map((group) => {
    const records = vulnerable.vulnerabilities.filter((record) => group.ids.includes(record.id));
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
        upgrade: upgradeFor(lockfile, known, fixedVersion),
      } satisfies PackageAt,
      subject: packageSubject(ecosystem, name),
      confidence: 'high' as const,
      flow: [],
    };
  });
}

/**
 * Whether the registry's advisories are about an occurrence; what an address gives is mostly a
 * package that its registry has, too.
 */
function isComparable({ origin }: PackageFacts): boolean {
  return origin === 'registry' || origin === 'url';
}

/**
 * What osv-scanner would compare although nothing of it can be known: it has no version, but a text
 * in its place.
 */
export function withoutVersion({ packages, path, facts }: ScannedLockfile): Unseen[] {
  // What we worked out ourselves is named by that.
  if (facts?.declared !== undefined) return [];
  return packages
    .filter(({ package: { ecosystem, version } }) => !isVersionText(ecosystem, version))
    .map(({ package: { name, version } }) => ({
      ...{ kind: 'package' as const, name, where: path, reason: 'no-version' as const },
      ...(version === '' ? {} : { detail: version }),
    }));
}

/**
 * The occurrence that speaks for all copies of one version in a lockfile: a direct one if there is
 * one, else the one with the shortest way to it; for development only when every copy is.
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

/** osv-scanner names a package's groups only for some lockfiles, and none at all says nothing. */
function devByGroups(groups: readonly string[]): boolean | null {
  return groups.length === 0 ? null : groups.every((group) => DEV_GROUPS.has(group));
}

/**
 * The version that fixes all advisories of the package, or at least this one where no version fixes
 * all.
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

/** What a record says of this package; it may name others, of other ecosystems too. */
function affectedBy(record: OsvRecord, { package: { name, ecosystem } }: OsvPackage): Affected[] {
  const subject = packageSubject(ecosystem, name);
  return record.affected.filter(
    (affected) =>
      affected.package !== undefined &&
      packageSubject(affected.package.ecosystem, affected.package.name) === subject,
  );
}

function upgradeFor(
  lockfile: ScannedLockfile,
  known: PackageFacts | null,
  fixedVersion: string | null,
): string | null {
  // A command would fetch the package from the registry, which is not where this one comes from.
  if (fixedVersion === null || known === null || known.origin !== 'registry') return null;
  const manager = lockfile.facts?.manager ?? lockfile.kind.packageManager;
  return upgradeCommand(manager, { facts: known, fixedVersion, path: lockfile.path });
}

function describeGroup(
  group: OsvGroup,
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
 * What says only what the package is, or which versions are affected: there the next sentence has
 * the news.
 */
const PREAMBLE =
  /^(?:\S+ is an? |An issue was discovered in |This affects |The package \S+ (?:from|before) )/;

/**
 * The summary; PyPA's records have none, there the first sentence of the details that has news
 * stands for it.
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

/** The page of an advisory: GitHub's for its own, OSV's for all others. */
export function advisoryPage(id: string): string {
  const page = id.startsWith('GHSA-') ? 'https://github.com/advisories/' : 'https://osv.dev/vulnerability/';
  return page + encodeURIComponent(id);
}

function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
