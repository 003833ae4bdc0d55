import type { LockfileInput } from '../facts.js';
import type { LockfileKind } from '../kinds.js';
import type { Download } from './download.js';
import { inBun, inPackageLock, inPnpm, inYarn } from './javascript.js';
import { inBundler, inCargo, inComposer, inGoSum, inMix, inNuGet, inPub } from './others.js';
import { inPipenv, inPythonToml } from './python.js';

const READERS: ReadonlyMap<string, (input: LockfileInput) => Download[]> = new Map([
  ['package-lock', inPackageLock],
  ['yarn', inYarn],
  ['pnpm', inPnpm],
  ['bun', inBun],
  ['uv', inPythonToml],
  ['poetry', inPythonToml],
  ['pdm', inPythonToml],
  ['pylock', inPythonToml],
  ['pipenv', inPipenv],
  ['cargo', inCargo],
  ['go', inGoSum],
  ['composer', inComposer],
  ['bundler', inBundler],
  ['nuget-lock', inNuGet],
  ['mix', inMix],
  ['pub', inPub],
]);

/**
 * What a lockfile downloads, as far as it says so.
 * @throws LockfileError when it can't be read
 */
export function downloadsOf(kind: LockfileKind, input: LockfileInput): Download[] {
  return READERS.get(kind.name)?.(input) ?? [];
}
