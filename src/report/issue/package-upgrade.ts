import type { Finding, PackageAt } from '../../core/findings/finding.js';
import { compareVersions } from '../../core/packages/versions.js';
import { compareText } from '../../core/scale/text-order.js';

/** The package at each location of its findings, each finding's deciding location first. */
function packagesOf(findings: readonly Finding[]): PackageAt[] {
  return findings.flatMap(({ package: at, locations }) => [
    ...(at === null ? [] : [at]),
    ...locations.flatMap((location) => (location.package === null ? [] : [location.package])),
  ]);
}

/** The installed versions, in their order. */
export function installedVersions(findings: readonly Finding[]): string[] {
  const packages = packagesOf(findings);
  const ecosystem = packages[0]?.ecosystem ?? '';
  return [...new Set(packages.map(({ version }) => version))].sort(
    (a, b) => compareVersions(ecosystem, a, b) ?? compareText(a, b),
  );
}

/**
 * The version that fixes all findings: the highest of their fixed versions.
 * @returns null when one of them has no fixed version or reports malware, or the versions cannot be
 *   compared
 */
export function versionThatFixesAll(findings: readonly Finding[]): string | null {
  if (findings.some(({ malicious }) => malicious)) return null;
  return highestFix(packagesOf(findings));
}

function highestFix(packages: readonly PackageAt[]): string | null {
  let highest: string | null = null;
  for (const { ecosystem, fixedVersion } of packages) {
    if (fixedVersion === null) return null;
    const order =
      highest === null ? 1 : fixedVersion === highest ? 0 : compareVersions(ecosystem, fixedVersion, highest);
    if (order === null) return null;
    if (order > 0) highest = fixedVersion;
  }
  return highest;
}

/**
 * The upgrade commands: for each installed version one that leads to the version that fixes
 * everything.
 */
export function upgradeCommands(findings: readonly Finding[]): string[] {
  const packages = packagesOf(findings);
  const commands = installedVersions(findings).flatMap((version) => {
    const own = packages.filter((at) => at.version === version);
    const fix = highestFix(own);
    return own
      .filter(({ fixedVersion }) => fix !== null && fixedVersion === fix)
      .flatMap(({ upgrade }) => upgrade ?? []);
  });
  return [...new Set(commands)];
}
