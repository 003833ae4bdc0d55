/** The version of osv-scanner that Fixby downloads or builds. */
export const OSV_SCANNER_VERSION = '2.5.1';

/** URL of the release's files. @see https://github.com/google/osv-scanner/releases/tag/v2.5.1 */
export const RELEASE_URL = `https://github.com/google/osv-scanner/releases/download/v${OSV_SCANNER_VERSION}`;

/** One file of the release. */
export interface ReleaseAsset {
  readonly name: string;
  /** Hexadecimal. Part of our source, so that it does not come from where the file does. */
  readonly sha256: string;
}

const SHA256: Readonly<Record<string, string>> = {
  'osv-scanner_linux_amd64': 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be',
  'osv-scanner_linux_arm64': '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d',
  'osv-scanner_darwin_amd64': '9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b',
  'osv-scanner_darwin_arm64': '75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054',
  'osv-scanner_windows_amd64.exe': '25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6',
  'osv-scanner_windows_arm64.exe': '33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b',
};

const SYSTEMS = new Map([
  ['linux', 'linux'],
  ['darwin', 'darwin'],
  ['win32', 'windows'],
]);

const PROCESSORS = new Map([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
]);

/**
 * The release's file for a machine; null when there is none.
 * @param platform value of `process.platform`
 * @param arch value of `process.arch`
 */
export function releaseAsset(platform: string, arch: string): ReleaseAsset | null {
  const name = `osv-scanner_${SYSTEMS.get(platform) ?? ''}_${PROCESSORS.get(arch) ?? ''}${suffix(platform)}`;
  const sha256 = SHA256[name];
  return sha256 === undefined ? null : { name, sha256 };
}

/** The file name of a program on a platform. */
export function programName(platform: string, name = 'osv-scanner'): string {
  return name + suffix(platform);
}

function suffix(platform: string): string {
  return platform === 'win32' ? '.exe' : '';
}
