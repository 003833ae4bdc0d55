import type { NotCompared } from '../facts.js';
import { plainFacts } from '../packages.js';
import type { Module } from './modules.js';
import type { Statement } from './statements.js';

/** A release (`1.20.3`). A version of the language (`1.20`) is none: many releases build it. */
const RELEASE = /^(?:go)?(\d+\.\d+\.\d+)(?:-.*)?$/;

/**
 * The standard library by the `toolchain` line or else the `go` line: of the release that Go and
 * the usual set-up steps install because of it. A version of the language leaves the release to the
 * machine that builds, so that is not compared.
 * @see https://go.dev/doc/toolchain
 */
export function standardLibrary(statements: readonly Statement[]): {
  readonly modules: readonly Module[];
  readonly notCompared: readonly NotCompared[];
} {
  const [go, toolchain] = ['go', 'toolchain'].map((wanted) =>
    statements.find(({ verb, words }) => verb === wanted && words[0] !== 'default'),
  );
  const stated = toolchain ?? go;
  const version = RELEASE.exec(stated?.words[0] ?? '')?.[1];
  if (stated === undefined || version === undefined) return { modules: [], notCompared: [unstated(stated)] };
  const listed = { name: 'stdlib', version, line: stated.line, column: stated.column };
  return { modules: [{ ...listed, facts: plainFacts(listed, { direct: true }) }], notCompared: [] };
}

function unstated(stated: Statement | undefined): NotCompared {
  const asked = stated === undefined ? 'no go line' : `${stated.verb} ${stated.words[0] ?? ''}`;
  return {
    name: 'stdlib',
    reason: 'no-version',
    detail: `Go's standard library: ${asked} names no release, the machine that builds decides`,
  };
}
