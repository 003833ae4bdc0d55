/** A command line: the folder that it runs in, and its steps, each as its words still quoted. */
export interface CommandLine {
  /** Null where it runs in the root of the repository. */
  readonly folder: string | null;
  readonly steps: readonly (readonly string[])[];
}

/**
 * Reads a command of `PackageAt.upgrade` or of a plan, which may stand in a subshell. Words are
 * separated by blanks, steps by `&&`; a quoted word has no quote inside.
 */
export function readCommandLine(command: string): CommandLine {
  const inner = /^\((.*)\)$/s.exec(command)?.[1] ?? command;
  const words = inner.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
  const steps: string[][] = [[]];
  for (const word of words)
    if (word === '&&') steps.push([]);
    else steps.at(-1)?.push(word);
  const [first = [], ...others] = steps;
  return first[0] === 'cd' ? { folder: first[1] ?? null, steps: others } : { folder: null, steps };
}

/** A word as the program gets it from the shell. */
export function unquoted(word: string): string {
  return word.replaceAll("'", '');
}
