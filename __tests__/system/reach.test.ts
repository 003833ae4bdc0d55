import { describe, expect, it } from '@jest/globals';
import { headTells, isPrivateAddress, reach } from '../../src/system/reach.js';

describe('a page that a document links', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fd00::1',
    'fe80::1',
    '64:ff9b::a00:1',
  ])('at %s is of a private network', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['1.1.1.1', '172.32.0.1', '2606:4700::1111'])('at %s is not', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  it.each([
    ['http://example.com/privacy', 'only https on its own port is asked'],
    ['https://example.com:8443/privacy', 'only https on its own port is asked'],
    ['https://user:secret@example.com/', 'an address with a user is not asked'],
    ['https://127.0.0.1/', 'a private host is not asked'],
    ['https://2130706433/', 'a private host is not asked'],
    ['https://[::1]/', 'a private host is not asked'],
    ['https://[::ffff:7f00:1]/', 'a private host is not asked'],
    ['https://localhost/', 'a private host is not asked'],
    ['privacy', 'it is no address'],
  ])('%s is never asked', async (url, why) => {
    expect(await reach(url)).toEqual({ url, why });
  });

  it('is there or gone by HEAD only where HEAD succeeds: some servers know it not', () => {
    expect([200, 204, 301, 308].filter((status) => !headTells(status))).toEqual([]);
    expect([400, 403, 404, 405, 410, 500, 501, 503].filter(headTells)).toEqual([]);
  });
});
