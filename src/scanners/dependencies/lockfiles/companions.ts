import { importMapOf } from './deno/configuration.js';
import { lockfileKind } from './kinds.js';
import { pomParent } from './maven/pom-syntax.js';
import { besides } from './paths.js';
import { reference, requirementLines } from './python/requirements.js';

/**
 * Other files that osv-scanner needs to read this one: the targets of `-r` and `-c` in a
 * requirements file, the go.sum of a go.mod, the parent of a pom.xml. Only direct references; the
 * caller follows further ones.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here: the target of `-r base.txt` is a requirements file
 *   although its name does not say so
 * @returns paths relative to the repository; URLs and paths outside of it are left out
 */
export function companions(path: string, text: string, kind = lockfileKind(path)?.name): string[] {
  return [...new Set(targets(kind, text).flatMap((target) => besides(path, target) ?? []))];
}

function targets(kind: string | undefined, text: string): readonly string[] {
  switch (kind) {
    case 'go':
      return ['go.sum'];
    case 'maven':
      return pomParent(text);
    case 'deno':
    case 'deno-lock':
      return importMap(text);
    case 'pip':
      return referenced(text);
    default:
      return [];
  }
}

function importMap(text: string): string[] {
  const map = importMapOf(text);
  return map === null ? [] : [map];
}

function referenced(text: string): string[] {
  return requirementLines(text).flatMap((line) => reference(line)?.target ?? []);
}
