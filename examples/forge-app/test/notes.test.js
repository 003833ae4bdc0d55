import assert from 'node:assert/strict';
import { latestRelease, renderNotes } from '../src/notes.js';

describe('latestRelease', () => {
  it('takes the newest version that is released', () => {
    const versions = [
      { name: '1.9.0', released: true },
      { name: '1.10.0', released: true },
      { name: '2.0.0', released: false },
    ];
    assert.equal(latestRelease(versions), '1.10.0');
  });

  it('is null while nothing is released', () => {
    assert.equal(latestRelease([{ name: '1.0.0', released: false }]), null);
  });
});

describe('renderNotes', () => {
  it('groups changes by kind, sorted by issue', () => {
    const changes = [
      { kind: 'fix', summary: 'Second', issue: 'DEMO-2' },
      { kind: 'fix', summary: 'First', issue: 'DEMO-1' },
    ];
    assert.match(renderNotes('1.0.0', changes), /Fixed\n- First \(DEMO-1\)\n- Second \(DEMO-2\)/);
  });
});
