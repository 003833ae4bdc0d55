/**
 * Adds up jest's result files and prints the closing line; fails when a file is missing, or a test
 * failed, was skipped or left out.
 */
import { readdirSync, readFileSync } from 'node:fs';

const directory = process.argv[2];
const files = readdirSync(directory).map((name) => JSON.parse(readFileSync(`${directory}/${name}`, 'utf8')));
const sum = (key) => files.reduce((total, file) => total + file[key], 0);
const skipped = sum('numPendingTests') + sum('numTodoTests');
if (files.length !== 3) throw new Error(`expected 3 result files, found ${files.length}`);
const leftOut = files.flatMap((file) => file.leftOut);
if (leftOut.length > 0) throw new Error(`tests were left out: ${leftOut.join(', ')}`);
if (skipped > 0) throw new Error(`${skipped} tests did not run`);
console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
process.exit(sum('numFailedTests') === 0 ? 0 : 1);
