import { entriesOf } from '../../shared/forge/entries.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { Finding } from '../engine/rules/report.js';
import type { AppCode } from './app.js';
import { Program, type ProgramFiles, type SourceModule } from './program.js';
import { Reach } from './reach.js';
import { rootsOf, type Root } from './roots.js';
import { APP_RULES } from './rules/index.js';

/**
 * Applies the rules about Forge apps to their code, using what the manifests say about who can call
 * it.
 * @param disabled ids of rules that do not run
 */
export function analyseApps(
  manifests: readonly ForgeManifest[],
  files: ProgramFiles,
  disabled: readonly string[],
): Finding[] {
  const program = new Program(files);
  const rules = APP_RULES.filter(({ id }) => !disabled.includes(id));
  return manifests.flatMap((manifest) => {
    const app = appOf(manifest, program, files);
    return rules.flatMap((rule) => rule.check(app));
  });
}

/** The functions in the code at which an app's entry points begin. */
export function rootsOfApp(manifest: ForgeManifest, files: ProgramFiles): readonly Root[] {
  return appOf(manifest, new Program(files), files).roots;
}

function appOf(manifest: ForgeManifest, program: Program, files: ProgramFiles): AppCode {
  const entries = entriesOf(manifest, (path) => files.has(path)).filter(
    ({ references }) => references.length > 0,
  );
  const roots = entries.flatMap((entry) => rootsOf(entry, program));
  const modules = new Map<string, SourceModule>();
  for (const { file } of entries)
    for (const module of file === null ? [] : program.reachable(file)) modules.set(module.path, module);
  const around = [...modules.values()];
  return { manifest, entries, roots, program, modules: around, reach: new Reach(program, around) };
}
