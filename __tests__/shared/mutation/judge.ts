import type { Played } from './world.js';

/** The parts of the JSON report that the suite reads. */
export interface Report {
  readonly decision: string;
  readonly reasons: readonly { readonly decision?: string; readonly message: string }[];
  readonly findings: readonly FindingLike[];
  readonly gone: readonly (FindingLike & { readonly reason: string })[];
  readonly scans: readonly {
    readonly reason?: string;
    readonly coverage?: { readonly head: { readonly unseen: readonly UnseenLike[] } } | null;
  }[];
}

/** What a rule of secrets in free text may be at most is high. */
const SEVERE: ReadonlySet<string> = new Set(['critical', 'high']);

interface FindingLike {
  readonly rule: string;
  readonly severity: string;
  readonly confidence: string;
  readonly package: { readonly name: string } | null;
  readonly locations: readonly { readonly path: string }[];
}

interface UnseenLike {
  readonly name: string;
  readonly where: string;
  readonly reason: string;
}

/** The rules of the worst findings below a tree's folder, before any trick. */
export function severeRules(report: Report, folder: string): ReadonlySet<string> {
  const severe = report.findings.filter(({ severity }) => SEVERE.has(severity));
  return new Set(severe.filter((finding) => isBelow(finding, [folder])).map(({ rule }) => rule));
}

/**
 * Why a gate's report hides what a tree's file shows; null where it does not.
 * @param rules the rules of its worst findings before
 */
export function escape(report: Report, played: Played, rules: ReadonlySet<string>): string | null {
  const folders = [played.folder, played.tree.name];
  const isIts = (finding: FindingLike): boolean =>
    rules.has(finding.rule) && (played.tree.advisory !== null || isBelow(finding, folders));
  if (report.findings.some((finding) => isIts(finding) && finding.confidence !== 'low')) return null;
  if ((report.gone ?? []).some((finding) => isIts(finding) && finding.reason === 'fixed'))
    return 'is called fixed';
  return isNamed(report, folders) ? null : 'is neither found nor named';
}

function isBelow({ locations }: FindingLike, folders: readonly string[]): boolean {
  return locations.some(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

function isNamed({ reasons, scans }: Report, folders: readonly string[]): boolean {
  const unseen = scans.flatMap(({ coverage }) => coverage?.head.unseen ?? []);
  const names = unseen.flatMap(({ where, name }) => [where, name]);
  const words = [...reasons.map(({ message }) => message), ...scans.map(({ reason }) => reason ?? '')];
  return folders.some(
    (folder) =>
      names.some((name) => name.startsWith(`${folder}/`)) ||
      words.some((word) => word.includes(`${folder}/`)),
  );
}
