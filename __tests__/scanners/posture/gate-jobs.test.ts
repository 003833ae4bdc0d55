import { expect, it } from '@jest/globals';
import { gateJobs, type GateJobs } from '../../../src/scanners/posture/gate-jobs.js';

const PATH = '.github/workflows/gate.yml';

function jobsOf(on: string, job: string): GateJobs {
  return gateJobs([{ path: PATH, text: `on: ${on}\njobs:\n  gate:\n${job}` }]);
}

const STEP = '    steps: [{ uses: example/fixby@v1 }]\n';

it.each(['pull_request', '[push, merge_group]', '{ pull_request_target: {} }'])(
  'finds a gate on %s',
  (on) => {
    expect(jobsOf(on, STEP)).toEqual({ names: ['gate'], paths: [PATH], unclear: false });
  },
);

it('finds none that runs on pushes alone, or runs something else', () => {
  expect(jobsOf('push', STEP).names).toEqual([]);
  expect(jobsOf('pull_request', '    steps: [{ uses: example/fixbyte@v1 }]\n').names).toEqual([]);
});

it('is unclear about a workflow that is no YAML', () => {
  expect(gateJobs([{ path: PATH, text: 'on: [' }])).toEqual({ names: [], paths: [], unclear: true });
});

it('is unclear about a name that is computed', () => {
  const { names, unclear } = jobsOf('pull_request', `    name: gate \${{ matrix.x }}\n${STEP}`);
  expect({ names, unclear }).toEqual({ names: [], unclear: true });
});
