import { Analyser, type FileResult } from '../../../src/scanners/code/engine/analyser.js';
import { lowestOf } from '../../../src/scanners/code/engine/library/versions.js';
import type { Finding } from '../../../src/scanners/code/engine/rules/report.js';
import { distinct } from '../../../src/scanners/code/findings.js';
import { analyseApps } from '../../../src/scanners/code/forge/analyse.js';
import { analyseRemotes } from '../../../src/scanners/code/forge/remote/analyse.js';
import { handlersOf } from '../../../src/scanners/code/forge/handlers.js';
import { MODELS } from '../../../src/scanners/code/models/index.js';
import { RULES } from '../../../src/scanners/code/rules/index.js';
import { isAside } from '../../../src/scanners/shared/aside-places.js';
import { entriesOf } from '../../../src/scanners/shared/forge/entries.js';
import { manifestOf, type ForgeManifest } from '../../../src/scanners/shared/forge/manifest.js';
import { ManifestNode } from '../../../src/scanners/shared/forge/node.js';
import { readManifestYaml } from '../../../src/scanners/shared/forge/yaml.js';

/** What the analysis of some files by their contents gave. */
export interface Analysis {
  readonly results: readonly FileResult[];
  /** Findings of every confidence, by place. */
  readonly findings: readonly Finding[];
}

/** Analyses files that exist only in the test, each with what it imports. */
export function analyseFiles(files: Readonly<Record<string, string>>): Analysis {
  const manifests = manifestsIn(files);
  const handlers = manifests.flatMap((manifest) => handlersOf(entriesOf(manifest, (path) => path in files)));
  const sources = {
    aliases: [],
    has: (path: string) => path in files,
    read: (path: string) => files[path] ?? null,
    isLibrary: () => false,
    versionOf: (_: string, name: string) => versionIn(files['package.json'] ?? '{}', name),
    isEntry: () => false,
    isTest: (path: string) => isAside(path, 'code'),
    handlers: (path: string) =>
      handlers.filter(([file]) => file === path).map(([, name, parameter]) => [name, parameter] as const),
  };
  const analyser = new Analyser(sources, MODELS, RULES);
  const results = Object.keys(files).map((path) => analyser.analyse(path));
  const ofApps = analyseApps(manifests, sources, []);
  const ofRemotes = analyseRemotes(manifests, { ...sources, paths: Object.keys(files) }, []);
  return { results, findings: distinct(results, [...ofApps, ...ofRemotes]) };
}

/** The version of a package that a package.json asks for. */
function versionIn(manifest: string, name: string): readonly number[] | null {
  const range = new RegExp(`"${name}": "([^"]+)"`, 'u').exec(manifest)?.[1];
  return range === undefined ? null : lowestOf(range);
}

/** The manifests of Forge apps among some files. */
function manifestsIn(files: Readonly<Record<string, string>>): ForgeManifest[] {
  return Object.entries(files)
    .filter(([path]) => /(?:^|\/)manifest\.yml$/u.test(path))
    .map(([path, text]) => {
      const reading = readManifestYaml(text);
      if (!reading.ok) throw new Error(reading.message);
      return manifestOf(path, new ManifestNode(reading.value, reading.positions));
    });
}

/** Rules that report in one file with enough confidence to count: `rule:line`, in order. */
export function reported(text: string, path = 'app.ts'): string[] {
  return analyseFiles({ [path]: text })
    .findings.filter(({ confidence }) => confidence !== 'low')
    .map(({ rule, place }) => `${rule}:${place.line ?? 0}`);
}
