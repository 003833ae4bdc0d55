/** Says, as the last line of a run, which tests it left out, and why. */
export default class LeftOut {
  #leftOut;

  constructor(_, leftOut) {
    this.#leftOut = leftOut;
  }

  onRunComplete() {
    const { files, why } = this.#leftOut;
    if (why === null) return;
    console.error(
      `Left out: ${files.join(', ')}, which need the real osv-scanner, and there is none (${why}).`,
    );
  }
}
