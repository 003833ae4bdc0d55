/** The parts of a version that promise what is compatible. */
function line(version: string): readonly [string, string] | null {
  const [, major, minor = '0'] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return major === undefined ? null : major === '0' ? ['0', minor] : [major, '0'];
}

/**
 * Says that an upgrade leaves its release line: another major version, or another minor version
 * before 1.0 (semantic versioning; a hint for ecosystems that do not follow it).
 * @returns `major step from 1 to 2`; null where it stays, or a version does not tell
 * @see https://semver.org
 */
export function majorStep(from: string, to: string): string | null {
  const [before, after] = [line(from), line(to)];
  if (before === null || after === null || before.join() === after.join()) return null;
  return `major step from ${short(before)} to ${short(after)}`;
}

function short([major, minor]: readonly [string, string]): string {
  return major === '0' ? `0.${minor}` : major;
}
