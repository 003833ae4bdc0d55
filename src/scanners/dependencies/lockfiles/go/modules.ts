import { isVersionText } from '../../../../core/packages/versions/text.js';
import type { PackageFacts } from '../facts.js';
import { type Listed, plainFacts } from '../packages.js';
import type { Statement } from './statements.js';

/** A module that a go.mod asks for, or what stands in its place. */
export interface Module extends Listed {
  readonly facts: PackageFacts;
}

/** The modules of the `require` lines. */
export function requiredModules(statements: readonly Statement[]): Module[] {
  return statements.flatMap(({ verb, words, comment, line, column }) => {
    const [name, version] = words;
    if (verb !== 'require' || name === undefined || version === undefined) return [];
    const direct = !/^indirect(?:;|\s|$)/.test(comment);
    const listed = { name, version: version.replace(/^v/, ''), line, column };
    return [{ ...listed, facts: plainFacts(listed, { direct }) }];
  });
}

/**
 * `replace old [version] => new [version]`, by `old` or `old version`: what is built, and what
 * osv-scanner reports, is the new module.
 */
export function replacements(statements: readonly Statement[]): Map<string, Statement> {
  const byModule = new Map<string, Statement>();
  for (const statement of statements) {
    const arrow = statement.words.indexOf('=>');
    if (statement.verb === 'replace' && arrow > 0)
      byModule.set(statement.words.slice(0, arrow).join(' '), statement);
  }
  return byModule;
}

/** What is built in the place of a module; itself where nothing replaces it. */
export function replaced(module: Module, byModule: ReadonlyMap<string, Statement>): Module {
  const found = byModule.get(`${module.name} v${module.version}`) ?? byModule.get(module.name);
  const [name, version = ''] = found?.words.slice(found.words.indexOf('=>') + 1) ?? [];
  if (!found || name === undefined) return module;
  const { line, column } = found;
  const listed = { name, version: version.replace(/^v/, ''), line, column, alias: module.name };
  return { ...listed, facts: plainFacts(listed, { direct: module.facts.direct }) };
}

/** Modules that have a version. A folder in the place of a module has none. */
export function comparable(modules: readonly Module[]): { name: string; version: string }[] {
  return modules
    .filter(({ version }) => isVersionText('Go', version))
    .map(({ name, version }) => ({ name, version }));
}
