/**
 * Maximum length of all arguments together, in characters. Windows allows 32,767, including the
 * environment; other systems at least ten times as much.
 */
const MAX_CHARACTERS = process.platform === 'win32' ? 24_000 : 200_000;

/** Splits paths into lists, each of which fits on a command line; as few as possible. */
export function batches(paths: readonly string[], maxCharacters: number = MAX_CHARACTERS): string[][] {
  const result: string[][] = [];
  let room = 0;
  for (const path of paths) {
    // The option, a colon, spaces and quotes.
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
