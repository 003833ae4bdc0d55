/** A folder of the copy, as a guard sees it. */
export interface Folder {
  /** The text of a file there; null where there is none. */
  text(name: string): Promise<string | null>;
}

/**
 * How a step is carried out without running code of the tree or of packages: by a program, by an
 * edit of ours, or not at all. `refused` is a clause without a full stop.
 */
export type Guarded =
  | { readonly program: string; readonly args: readonly string[] }
  | { readonly edit: { readonly file: string; readonly text: string } }
  | { readonly refused: string };

/** Decides for one program's step. @param words the program and its arguments */
export type Guard = (words: readonly string[], folder: Folder) => Promise<Guarded>;

/** Runs the program with options added to its arguments. */
export function runs(words: readonly string[], ...options: readonly string[]): Guarded {
  const [program = '', ...args] = words;
  return { program, args: [...args, ...options] };
}

/** A guard that never lets its program run, and says why. */
export function refuses(why: string): Guard {
  return () => Promise.resolve({ refused: `${why}: run the command yourself` });
}
