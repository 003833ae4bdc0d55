import { describe, expect, it } from '@jest/globals';
import { policyIn } from '../../src/core/policy/read/parse.js';
import type { FileVersion } from '../../src/github/read/policy-history.js';
import type { PolicyInForce } from '../../src/run/policy-in-force.js';
import { withProofs, type PolicyHistory } from '../../src/run/waiver-proofs.js';

const NOW = '2026-11-23T09:30:00Z';
const PATH = '.github/fixby.yml';
const WAIVER = '  - { match: { rule: CVE-1 }, reason: r, expires: 2026-12-20, approved-by: "@ann" }\n';
const NAMELESS = '  - { match: { rule: CVE-2 }, reason: r, expires: 2026-12-20 }\n';
const OVER = '  - { match: { rule: CVE-3 }, reason: r, expires: 2026-11-20, approved-by: "@ann" }\n';

const policyText = (waivers: string, rules = ''): string =>
  `version: 1\n${rules}${waivers === '' ? '' : `waivers:\n${waivers}`}`;

function inForce(text: string, path: string | null = PATH): PolicyInForce {
  const policy = policyIn(text);
  if (policy === null) throw new Error(`no policy: ${text}`);
  const origin = { path, ref: null, preset: policy.sla.preset, proposed: [], invalid: null };
  return { policy, origin, reasons: [] };
}

/** A history, newest first: commit `c0`, `c1` … each a day before the other. */
class History implements PolicyHistory {
  /** How many versions were read. */
  read = 0;
  asked: readonly string[] | null = null;
  readonly approvals: PolicyHistory['approvals'];
  readonly #texts: readonly (string | null)[];

  constructor(
    texts: readonly (string | null)[],
    approved: Awaited<ReturnType<NonNullable<PolicyHistory['approvals']>>> | Error | null = null,
  ) {
    this.#texts = texts;
    this.approvals =
      approved &&
      ((commits) => {
        this.asked = commits;
        return approved instanceof Error ? Promise.reject(approved) : Promise.resolve(approved);
      });
  }

  async *versions(): AsyncGenerator<FileVersion> {
    for (const text of this.#texts) {
      this.read += 1;
      if (text === 'gone') throw new Error('no access');
      await Promise.resolve();
      yield { commit: `c${this.read - 1}`, at: `2026-11-${22 - this.read}T00:00:00Z`, author: null, text };
    }
  }
}

async function proofs(text: string, history: History) {
  const { policy, reasons } = await withProofs(inForce(text), 'c0', history, NOW);
  return { proofs: policy.waivers.map(({ proof }) => proof), said: reasons.map(({ message }) => message) };
}

describe('since when a waiver stands in the policy', () => {
  const text = policyText(WAIVER);
  it.each([
    ['one commit', [text, policyText('')], '2026-11-21T00:00:00Z', 2],
    ['several in a row', [text, text, policyText(''), text], '2026-11-20T00:00:00Z', 3],
    ['the first that has a policy', [text, null, text], '2026-11-21T00:00:00Z', 2],
    ['over one that cannot be read', [text, 'version: 9', text, null], '2026-11-19T00:00:00Z', 4],
    ['all there is', [text], '2026-11-21T00:00:00Z', 1],
    ['not at all', [policyText('')], null, 1],
  ])('%s', async (_, texts, since, read) => {
    const history = new History(texts);
    expect((await proofs(text, history)).proofs).toEqual([{ since, confirmed: [] }]);
    expect(history.read).toBe(read);
  });

  it('is read no further back than its days may count from', async () => {
    const rules = 'waiver-rules: { max-days: 30 }\n';
    const history = new History([
      policyText(WAIVER, rules),
      policyText(WAIVER, rules),
      policyText(WAIVER, rules),
      null,
    ]);
    await proofs(policyText(WAIVER, rules), history);
    expect(history.read).toBe(3);
  });

  it('is read as far back as the oldest of several stands', async () => {
    const [both, old] = [policyText(WAIVER + NAMELESS), policyText(NAMELESS)];
    const known = await proofs(both, new History([both, old, old, policyText('')]));
    expect(known.proofs.map((proof) => proof?.since?.slice(0, 10))).toEqual(['2026-11-21', '2026-11-19']);
  });

  it('is nothing where the history cannot be read, and that is told', async () => {
    const { proofs: known, said } = await proofs(text, new History([text, 'gone']));
    expect(known).toEqual([{ since: null, confirmed: [] }]);
    expect(said).toEqual([expect.stringContaining('count from today')]);
  });

  it('is asked of no waiver that is over or too long, nor where nothing was committed', async () => {
    const history = new History([policyText(OVER)]);
    expect((await proofs(policyText(OVER), history)).proofs).toEqual([undefined]);
    const long = policyText(WAIVER, 'waiver-rules: { max-days: 5 }\n');
    expect((await proofs(long, history)).proofs).toEqual([undefined]);
    const one = inForce(text);
    expect(await withProofs(one, null, history, NOW)).toBe(one);
    const without = inForce(text, null);
    expect(await withProofs(without, 'c0', history, NOW)).toBe(without);
    expect(history.read).toBe(0);
  });
});

describe('who approved a waiver', () => {
  const text = policyText(WAIVER);
  const approval = (by: string, reviewed: { readonly text: string | null } | null) =>
    new Map([['c0', [{ pull: 1, by, reviewed }]]]);
  it.each([
    ['merged it', approval('Ann', null), ['ann']],
    ['reviewed it', approval('ann', { text }), ['ann']],
    ['reviewed a state without it', approval('ann', { text: policyText('') }), []],
    ['reviewed a state without a policy', approval('ann', { text: null }), []],
    ['reviewed a state that nobody can read', approval('ann', { text: 'version: 9' }), []],
    ['is not whom it names', approval('eve', null), []],
    ['approved another commit', new Map([['c9', [{ pull: 1, by: 'ann', reviewed: null }]]]), []],
  ])('%s', async (_, approved, confirmed) => {
    const history = new History([text, policyText('')], approved);
    expect((await proofs(text, history)).proofs).toEqual([{ since: '2026-11-21T00:00:00Z', confirmed }]);
    expect(history.asked).toEqual(['c0']);
  });

  it('is confirmed also where the policy asks for an approval, before which it does not count', async () => {
    const strict = policyText(WAIVER, 'waiver-rules: { approvals: 1 }\n');
    const history = new History([strict, policyText('')], approval('ann', null));
    expect((await proofs(strict, history)).proofs[0]?.confirmed).toEqual(['ann']);
  });

  it('is asked once for each commit, and for none of a waiver that names nobody', async () => {
    const both = policyText(WAIVER + WAIVER.replace('CVE-1', 'CVE-4') + NAMELESS);
    const history = new History([both, policyText('')], new Map());
    await proofs(both, history);
    expect(history.asked).toEqual(['c0']);
    const nobody = new History([policyText(NAMELESS), policyText('')], new Map());
    await proofs(policyText(NAMELESS), nobody);
    expect(nobody.asked).toBeNull();
  });

  it.each([
    [0, []],
    [1, [expect.stringContaining("nobody's approval of a waiver could be confirmed")]],
  ])('is told where %d approvals are asked for and GitHub does not say', async (approvals, expected) => {
    const strict = policyText(WAIVER, `waiver-rules: { approvals: ${approvals} }\n`);
    const history = new History([strict, policyText('')], new Error('forbidden'));
    const { proofs: known, said } = await proofs(strict, history);
    expect([known[0]?.confirmed, said]).toEqual([[], expected]);
  });
});
