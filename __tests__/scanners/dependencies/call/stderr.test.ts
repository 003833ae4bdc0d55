import { expect, it } from '@jest/globals';
import { readStderr } from '../../../../src/scanners/dependencies/call/stderr.js';

it('says how many packages each file has, a file counted twice the lower number', () => {
  const { counts } = readStderr(
    [
      'Scanned /a/package-lock.json file and found 12 packages',
      'Scanned /b/go.mod file and found 1 package',
      'Scanned /a/package-lock.json file and found 3 packages',
      'Scanned /b/go.mod file and found 4 packages',
      ' Scanned /c file and found 1 package',
    ].join('\r\n'),
  );
  expect([...counts]).toEqual([
    ['/a/package-lock.json', 3],
    ['/b/go.mod', 1],
  ]);
});

it('says which databases were loaded, and which were not and why', () => {
  const read = readStderr(
    'Loaded npm local db from /tmp/npm/all.zip\ncould not load db for PyPI ecosystem: no such file\n\tlook: there',
  );
  expect(read.loaded).toEqual(['npm']);
  expect(read.databases).toEqual([{ ecosystem: 'PyPI', reason: 'no such file\n\tlook: there' }]);
  expect(read.failures).toEqual(['could not load db for PyPI ecosystem: no such file\n\tlook: there']);
});

it.each([
  'Error during extraction: (extracting as javascript/packagelockjson) unexpected end',
  'Failed to read /a',
  'invalid character in /a',
  'Unable to reach api.osv.dev',
  'panic: runtime',
  'request timed out',
  'Filtered 1 vulnerability from output',
  '/a has 3 ignored packages',
  'Loaded filter from: /a/osv-scanner.toml',
])('"%s" is a failure', (message) => {
  expect(readStderr(`Starting\n${message}\nEnd`).failures).toEqual([message]);
});

it.each([
  'Scanned /a/error/failed.lock file and found 2 packages',
  'Loaded error local db from /invalid',
  'Starting filesystem walk for root: /failed',
  'End status: 1 dirs visited, 2 inodes visited, 0 Extract calls, failed: 0',
  'Filtered 2 local/unscannable packages from the scan.',
  'Skipping package with missing name or version: invalid',
  'Skipping a/b: short commit hash cannot be used',
  'Could not identify line number of a',
  'No package sources found, --help for usage information, error.',
  'something else',
])('"%s" is none', (message) => {
  expect(readStderr(message).failures).toEqual([]);
});

it('takes lines that go on with the message before, and a first one as it is', () => {
  expect(readStderr('\terror at the start\nfailed:\n\t/a\n\t/b\nfine').failures).toEqual([
    '\terror at the start',
    'failed:\n\t/a\n\t/b',
  ]);
});
