import type { Observation } from '../core/findings/finding.js';
import type { Component } from '../core/packages/component.js';
import { judgeLicence, unknownEntries, type LicenceVerdict } from '../core/packages/licence-rules.js';
import { packageSubject } from '../core/packages/purl.js';
import type { Policy } from '../core/policy/policy.js';
import { componentsIn } from '../scanners/dependencies/components.js';
import type { Scanner, ScanContext, ScanResult } from '../scanners/scanner.js';
import { reportOf, timed } from '../scanners/shared/scan-report.js';
import { messageOf } from '../system/errors.js';
import type { Tree } from '../system/tree.js';
import { VERSION } from '../version.js';

const LICENSES = { name: 'licenses', sources: ['licenses'] } as const;

/** Compares the licences that lockfiles state with the lists of the policy; asks nobody. */
export const licenceScanner: Scanner = {
  ...LICENSES,
  skipped: () => null,
  scan: (context) => timed(() => scanOrFail(context)),
};

async function scanOrFail(context: ScanContext): Promise<ScanResult> {
  const nothing = { head: [], base: [], moved: new Map<string, string>() };
  const failed = (problem: string): ScanResult => ({
    ...nothing,
    report: reportOf(LICENSES, { version: VERSION, problems: [problem] }),
  });
  const wrong = unknownEntries(context.policy.licenses);
  if (wrong.length > 0)
    return failed(
      `licenses of the policy names what SPDX does not know: ${wrong.join(', ')}. See https://spdx.org/licenses/`,
    );
  try {
    const [head, base] = await Promise.all([
      look(context.head, context),
      context.base === null ? null : look(context.base, context),
    ]);
    const report = reportOf(LICENSES, { version: VERSION, problems: [], packages: head.packages });
    return { ...nothing, head: head.observations, base: base?.observations ?? [], report };
  } catch (error) {
    return failed(messageOf(error));
  }
}

async function look(
  tree: Tree,
  { directory, policy }: ScanContext,
): Promise<{ readonly observations: Observation[]; readonly packages: number }> {
  const { components } = await componentsIn(tree, directory, policy.scan.dependencies.exclude);
  return { observations: licenceObservations(components, policy), packages: components.length };
}

/** What the licences of packages break, one observation for each place. */
function licenceObservations(components: readonly Component[], policy: Policy): Observation[] {
  const { licenses } = policy;
  const judged = components.map((component) => ({
    component,
    verdict: judgeLicence(component.licence, licenses),
  }));
  const stated = judged.filter(({ component: { licence } }) => licence !== null && licence.trim() !== '');
  const unstated = judged.filter((one) => !stated.includes(one)).map(({ component }) => component);
  return [
    ...stated.flatMap(({ component, verdict }) =>
      verdict === 'allowed' || (verdict === 'unknown' && licenses.unknown === 'ignore')
        ? []
        : component.places.map((place) => observationOf(component, verdict, place)),
    ),
    ...(licenses.unknown === 'ignore' ? [] : unstatedObservations(unstated)),
  ];
}

const RULES = {
  denied: { rule: 'license-denied', word: 'high', says: 'which the policy denies' },
  other: { rule: 'license-not-allowed', word: 'high', says: 'which the policy does not allow' },
  unknown: { rule: 'license-unknown', word: 'low', says: 'which is no SPDX expression' },
} as const;

function observationOf(
  { ecosystem, name, version, purl, licence, direct, dev }: Component,
  verdict: Exclude<LicenceVerdict, 'allowed'>,
  { path, line }: Component['places'][number],
): Observation {
  const { rule, word, says } = RULES[verdict];
  const shown = (licence ?? '').slice(0, 200);
  return {
    ...base(rule, word, `License ${shown}, ${says}`, path, line),
    subject: packageSubject(ecosystem, name),
    package: {
      ...{ ecosystem, name, version, purl, direct, dev },
      ...{ through: [], fixedVersion: null, upgrade: null },
    },
  };
}

/** One for each file: where a format states no licences, every package would be one. */
function unstatedObservations(components: readonly Component[]): Observation[] {
  const byPath = new Map<string, string[]>();
  for (const { places, name } of components)
    for (const { path } of places) byPath.set(path, [...(byPath.get(path) ?? []), name]);
  return [...byPath].map(([path, names]) => ({
    ...base('license-unknown', 'low', 'Packages without a stated license', path, 1),
    description: `${names.length} packages of ${path} state no license: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}.`,
    subject: path,
    package: null,
  }));
}

function base(
  rule: string,
  word: string,
  title: string,
  path: string,
  line: number,
): Omit<Observation, 'subject' | 'package'> {
  return {
    ...{ source: 'licenses', rule, aliases: [], title, description: '' },
    fix: 'Replace the package, or waive the finding with a reason and an end.',
    rating: { vectors: [], word, malicious: false, informational: false },
    ...{ cwe: [], references: [], published: null },
    place: { path, line, column: null, endLine: null },
    ...{ confidence: 'high', flow: [] },
  };
}
