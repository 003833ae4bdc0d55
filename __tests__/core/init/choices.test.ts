import { describe, expect, it } from '@jest/globals';
import { branchOf, visibilityIn } from '../../../src/core/init/choices.js';
import { branchIn, gateWorkflow } from '../../../src/core/init/workflows.js';
import { CHECKOUT, fixbyPin, parsePin, pinsIn } from '../../../src/core/init/pins.js';
import { issueFormFiles } from '../../../src/core/intake/form-files.js';
import { FIXBY } from './facts.js';

describe('the default branch', () => {
  const unknown = { named: null, origin: null, workflow: null, local: [], current: null };
  it.each([
    ['what was named', { named: 'trunk', origin: 'main', current: 'x' }, 'trunk'],
    [
      'what the remote says',
      { origin: 'develop', workflow: 'main', local: ['main'], current: 'x' },
      'develop',
    ],
    ['what the workflow has', { workflow: 'trunk', local: ['main'], current: 'x' }, 'trunk'],
    ['main, where work goes on elsewhere', { local: ['main', 'feature'], current: 'feature' }, 'main'],
    ['main, before the first commit', { current: 'main' }, 'main'],
    ['what is checked out', { local: ['trunk'], current: 'trunk' }, 'trunk'],
    ['the only branch, where none is checked out', { local: ['trunk'] }, 'trunk'],
    ['main, where nothing tells', {}, 'main'],
  ])('is %s', (_, sources, branch) => {
    expect(branchOf({ ...unknown, ...sources })).toBe(branch);
  });

  it.each(['main', 'release/1.0', "it's", 'a+b!', '1.0', 'on'])(
    '%s is read from the workflow again',
    (branch) => {
      const off = { posture: false, statement: false, hourly: false };
      const text = gateWorkflow({ fixby: FIXBY, checkout: CHECKOUT, branch, ...off });
      expect(branchIn(text)).toBe(branch);
      expect(branchIn(text.replaceAll('\n', '\r\n'))).toBe(branch);
    },
  );

  it('is not read from a workflow that has several, or none', () => {
    expect(branchIn('on:\n  push:\n    branches: [a, b]\n')).toBeNull();
    expect(branchIn('on: push\n')).toBeNull();
  });
});

describe('who can read the repository', () => {
  it.each([true, false])('is told by its forms: %s', (isPublic) => {
    const context = { public: isPublic, repositoryUrl: null, privateTrackerUrl: null };
    expect(visibilityIn(new Map(issueFormFiles(context).map(({ path, text }) => [path, text])))).toBe(
      isPublic,
    );
  });

  it('is not known without', () => {
    expect(visibilityIn(new Map())).toBeNull();
  });
});

describe('pins', () => {
  it.each([
    'acme/fixby@v1',
    'acme/fixby@main',
    'acme/fixby',
    `fixby@${'a'.repeat(40)}`,
    `acme/fixby@${'a'.repeat(39)}`,
    '',
  ])('"%s" is none', (text) => {
    expect(parsePin(text)).toBeNull();
  });

  it('are read from workflows, with what stands behind them', () => {
    const sha = 'b'.repeat(40);
    const text = `      - uses: actions/checkout@${sha} # v9\r\n      - uses: acme/Fixby@${sha}\r\n      - uses: a/b@v1\r\n`;
    const pins = pinsIn([text]);
    expect(pins).toEqual([
      { action: 'actions/checkout', ref: sha, note: 'v9' },
      { action: 'acme/Fixby', ref: sha, note: '' },
    ]);
    expect(fixbyPin(pins)?.action).toBe('acme/Fixby');
  });
});
