/**
 * Characters that all arguments may have together: Windows allows 32,767, others ten times as many
 * and more, with the environment.
 */
const MAX_CHARACTERS = process.platform === 'win32' ? 24_000 : 200_000;

/**
 * Splits paths into as few lists as fit into a command line each; one list for anything but a huge
 * repository.
 */
export function batches(paths: readonly string[], maxCharacters: number = MAX_CHARACTERS): string[][] {
  const result: string[][] = [];
  let room = 0;
  for (const path of paths) {
    // Option, colon, blanks and quotes.
    const length = path.length + 8;
    if (length > room || result.length === 0) {
      result.push([]);
      room = maxCharacters;
    }
    result.at(-1)?.push(path);
    room -= length;
  }
  return result;
}
