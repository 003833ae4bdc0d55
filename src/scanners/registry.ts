import { join } from 'node:path';
import { scan } from '../core/policy/scan-section.js';
import type { OsvScannerOptions } from './dependencies/run.js';
import { SCANNERS } from './index.js';
import type { PostureOptions } from './posture/run.js';
import { isNamed } from './sarif/read.js';
import { searchesOf, type SarifOptions } from './sarif/run.js';
import type { Scanner } from './scanner.js';
import type { KnownApps } from './shared/forge/known-app.js';
import type { SecretsOptions } from './secrets/run.js';
import type { FsrtOptions } from './tools/fsrt/options.js';
import type { ZizmorOptions } from './tools/zizmor/run.js';

/** What scanners may be told by the inputs. */
export type ScannerOptions = OsvScannerOptions &
  Omit<FsrtOptions, keyof Handed> &
  Omit<SecretsOptions, keyof Handed> &
  ZizmorOptions &
  SarifOptions &
  PostureOptions;

/** Passes one scanner's knowledge to another, so that neither imports the other. */
type Handed = Pick<SecretsOptions, 'isReport'> & Pick<FsrtOptions, 'knownApps'>;

/** The keys under `scan` in the policy that switch a scanner. */
type ScannerKey = Exclude<keyof typeof scan.shape, 'required'>;

/**
 * A key of the policy without a scanner, or a scanner that needs more than it is told, does not
 * compile here.
 */
const makers: Readonly<Record<ScannerKey, (options: ScannerOptions & Handed) => Scanner>> = SCANNERS;

/** Every scanner of this version, in the order that the policy has: the reports keep it. */
export function createScanners(options: ScannerOptions): Scanner[] {
  const told = { ...options, isReport: reportsIn(options), knownApps };
  return Object.keys(scan.shape).flatMap((key) => (isScanner(key) ? [makers[key](told)] : []));
}

function isScanner(key: string): key is ScannerKey {
  return key in makers;
}

/** Tells SARIF files that the run is given from the rest of the scanned tree. */
function reportsIn(options: SarifOptions): SecretsOptions['isReport'] {
  return (path, policy) => {
    const base = { directory: options.workspace, globs: options.sarifBase, from: 'sarif-base' };
    return isNamed([...searchesOf(options, policy), base], join(options.root, path));
  };
}

/**
 * The Forge apps as the scanners of code and manifests know them; both are loaded when FSRT asks.
 */
export const knownApps: KnownApps = async (tree, scope) => {
  const [{ knownCode }, { knownFacts }] = await Promise.all([
    import('./code/forge/known-apps.js'),
    import('./forge/known-facts.js'),
  ]);
  const facts = await knownFacts(tree, scope);
  const apps = await knownCode(tree, scope);
  return apps.map((app) => ({ ...app, inManifest: facts.get(app.manifest) ?? [] }));
};
