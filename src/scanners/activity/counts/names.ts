/** Numbers for texts, in the order in which they come. */
export class Names {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];

  /**
   * The number of a text, a new one for a new text.
   * @param most how many texts there may be: a further one gets -1
   */
  id(text: string, most: number): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    if (this.#texts.length >= most) return -1;
    // A part of a line would keep the whole chunk of the file in memory that it was cut from.
    const own = Buffer.from(text, 'utf8').toString('utf8');
    this.#ids.set(own, this.#texts.length);
    return this.#texts.push(own) - 1;
  }

  /** The text of a number. */
  text(id: number): string {
    return this.#texts[id] ?? '';
  }
}
