import { writeFileSync } from 'node:fs';

/** Writes the counts of a run where FIXBY_TEST_RESULTS names a file: `.ci/run` adds them up. */
export default class Results {
  #leftOut;

  constructor(_, leftOut) {
    this.#leftOut = leftOut;
  }

  onRunComplete(_, results) {
    const file = process.env['FIXBY_TEST_RESULTS'];
    if (file === undefined) return;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      results;
    writeFileSync(
      file,
      JSON.stringify({
        numPassedTests,
        numFailedTests: numFailedTests + numRuntimeErrorTestSuites,
        numPendingTests,
        numTodoTests,
        leftOut: this.#leftOut.why === null ? [] : this.#leftOut.files,
      }),
    );
  }
}
