import { describe, expect, it } from '@jest/globals';
import { parseSlashCommand } from '../../src/core/slash-command.js';
import { waivePart } from '../../src/report/waive-part.js';
import { finding } from '../fixtures/builders.js';

describe('how to waive a finding', () => {
  it('is said for the policy and for a comment', () => {
    const words = waivePart([finding()], '.github/fixby.yml').toString();
    expect(words).toContain('Waive it in `.github/fixby.yml`');
    expect(words).toContain('rule: GHSA-jf85-cpcp-j695');
    expect(words).toContain(
      'whoever has the maintain or admin permission here comments `/fixby waive until YYYY-MM-DD <reason>`.',
    );
  });

  it('names a command that is understood once its blanks are filled in', () => {
    const words = waivePart([finding()], '.github/fixby.yml').toString();
    const command = /`(\/fixby [^`]*)`/u.exec(words)?.[1] ?? '';
    expect(parseSlashCommand(command.replace('YYYY-MM-DD', '2027-01-31'))).toMatchObject({ ok: true });
  });

  it('starts with what is not waived yet', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    const two = [finding({ waiver }), finding({ rule: 'GHSA-p6mc-m468-83gw' })];
    const words = waivePart(two, '.github/fixby.yml').toString();
    expect(words).toContain('rule: GHSA-p6mc-m468-83gw');
    expect(words).toContain('Each advisory has a waiver of its own:');
  });
});
