import type { Step } from './upgrade.js';

/** Where a version stands in a file that people edit. */
export interface EditPlace {
  /** Relative to the folder in which the command runs. */
  readonly file: string;
  readonly name: string;
  /** Whether the line with this number, from 0, is meant. */
  readonly isHere: (line: number) => boolean;
  readonly fixedVersion: string;
}

/**
 * The `sed` that raises the version on the line `name: version` of a YAML text; the old file is
 * kept with the suffix `.bak`.
 * @returns null when there is no such line, or no plain version on it
 */
export function edited(text: string, { file, name, isHere, fixedVersion }: EditPlace): Step | null {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line, number) => {
    const key = /^\s+(["']?)([^"':\s]+)\1\s*:/.exec(line)?.[2];
    return key === name && isHere(number);
  });
  const version = /:\s*["']?[\^~]?(\d[\w.+-]*)["']?\s*(?:#.*)?$/.exec(lines[at] ?? '')?.[1];
  return version === undefined ? null : replaced(file, at + 1, version, fixedVersion);
}

/** The `sed` that replaces a version on one line. */
export function replaced(file: string, line: number, version: string, fixedVersion: string): Step {
  return ['sed', '-i.bak', `${line}s/${version.replaceAll('.', '\\.')}/${fixedVersion}/`, file];
}
