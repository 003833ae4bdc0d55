import type { Finding, GoneFinding } from '../findings/finding.js';
import type { Result } from '../findings/result.js';

/** What is stated of one vulnerability of one package. */
export interface VexEntry {
  readonly id: string;
  readonly aliases: readonly string[];
  /** A waiver that accepts a risk leaves it at `affected`; a ruling or a VEX document may not. */
  readonly status: 'affected' | 'not_affected' | 'fixed' | 'false_positive';
  /** Why, in words; null for nothing. */
  readonly detail: string | null;
  /** One of the justifications of OpenVEX; null where nobody gave one. */
  readonly justification: string | null;
  /** What to do; null where nothing has to be done. */
  readonly action: string | null;
  /** Whether a version fixes it. */
  readonly fixed: boolean;
  /** Package URLs of what is affected, sorted. */
  readonly purls: readonly string[];
  readonly cwe: readonly number[];
  /** RFC 3339; null where unknown. */
  readonly published: string | null;
}

/** What can be said of the vulnerabilities that a run found in packages. */
export function vexEntries({ findings, gone }: Pick<Result, 'findings' | 'gone'>): VexEntry[] {
  return [
    ...findings.filter(isAboutPackage).map(openEntry),
    ...gone.filter((one) => isAboutPackage(one) && one.reason === 'false-positive').map(ruledEntry),
  ];
}

function isAboutPackage({ source, package: at }: Finding): boolean {
  return source === 'dependencies' && at !== null;
}

function openEntry(finding: Finding): VexEntry {
  const { waiver } = finding;
  const stated = waiver?.vex ?? null;
  if (stated !== null && waiver !== null)
    return {
      ...aboutOf(finding),
      ...{ status: stated.status, detail: waiver.reason, justification: stated.justification, action: null },
    };
  const accepted = waiver === null ? null : `Accepted until ${waiver.expires}: ${waiver.reason}`;
  return {
    ...aboutOf(finding),
    status: 'affected',
    detail: accepted,
    justification: null,
    action: accepted ?? actionFor(finding),
  };
}

function ruledEntry(finding: GoneFinding): VexEntry {
  const detail = finding.decision?.reason ?? 'A maintainer called it a false positive.';
  return { ...aboutOf(finding), status: 'false_positive', detail, justification: null, action: null };
}

function aboutOf(
  finding: Finding,
): Pick<VexEntry, 'id' | 'aliases' | 'fixed' | 'purls' | 'cwe' | 'published'> {
  const { rule, aliases, package: at, locations, cwe, published } = finding;
  const purls = new Set(locations.flatMap((one) => one.package?.purl ?? []));
  return {
    ...{ id: rule, aliases, published },
    fixed: at?.fixedVersion != null,
    purls: [...purls].sort(),
    cwe: cwe.flatMap((one) => (/^CWE-\d+$/u.test(one) ? [Number(one.slice(4))] : [])),
  };
}

function actionFor({ package: at, malicious, due }: Finding): string {
  const by = due === null ? '' : `, by ${due}`;
  if (malicious) return `Remove it${by}.`;
  if (at?.fixedVersion == null) return 'No version fixes it yet.';
  return `Upgrade to ${at.fixedVersion}${by}.`;
}
