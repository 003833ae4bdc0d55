import { expect, it } from '@jest/globals';
import { PLACEHOLDER, CHECKOUT } from '../../../src/core/init/pins.js';
import { gateWorkflow } from '../../../src/core/init/workflows.js';
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

it('knows the check of the workflow that fixby init writes', () => {
  const context = { fixby: PLACEHOLDER, checkout: CHECKOUT, branch: 'main' };
  const text = gateWorkflow({ ...context, posture: true, statement: false, hourly: false });
  expect(gateJobs([{ path: PATH, text }])).toEqual({ names: ['Fixby'], paths: [PATH], unclear: false });
});

it.each([
  ["${{ github.event_name == 'workflow_dispatch' && 'By hand' || 'Gate' }}", ['Gate']],
  [
    "${{ github.event_name != 'pull_request' && 'Other' || 'Gate' }} of ${{ github.event_name }}",
    ['Gate of pull_request', 'Other of merge_group'],
  ],
  ["${{github.event_name=='Pull_Request'&&'A'||'B'}}", ['A', 'B']],
])('computes a name that depends on nothing but the event: %s', (name, names) => {
  const job = `    name: "${name}"\n${STEP}`;
  expect(jobsOf('[pull_request, merge_group, workflow_dispatch]', job)).toMatchObject({
    names,
    unclear: false,
  });
});
