import type { SourceFiles } from './source-files.js';
import { Words } from './words.js';

/**
 * What may give a file exports that its text does not name: CommonJS with computed names, what
 * another file exports, and names that are written with escapes.
 */
const UNNAMED = /\b(?:module|exports)\b|\bthis\s*\[|\bexport\s*(?:\*|=)|\\u/u;

/** What files certainly do not export, told from their text alone. */
export class Offers {
  readonly #files: SourceFiles;
  /** The words of each file that was asked for; null where these do not tell what it exports. */
  readonly #words = new Map<string, Words | null>();

  constructor(files: SourceFiles) {
    this.#files = files;
  }

  /** Whether a file certainly exports nothing of a name. */
  lacks(path: string, name: string): boolean {
    let words = this.#words.get(path);
    if (words === undefined) {
      const text = this.#files.read(path) ?? '';
      words = UNNAMED.test(text) ? null : new Words(text);
      this.#words.set(path, words);
    }
    return words?.lacks(name) ?? false;
  }
}
