import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../src/report/comment/comment.js';
import { markdownText } from '../../../src/report/terminal/markdown-text.js';
import { blockedBy, finding, result } from '../../fixtures/builders.js';

const critical = finding({ title: 'A <b> & `c` | d in lodash' });
const comment = renderComment(
  result({ decision: 'block', findings: [critical], reasons: [blockedBy(critical)] }),
  { marker: '<!-- fixby:pull-request v1 -->', runUrl: null, repositoryUrl: 'https://github.com/acme/app' },
);

describe('our Markdown on a terminal', () => {
  const text = markdownText(comment, 80);

  it('reads as on GitHub: nothing hidden, no entity, no mark, folded sections as their titles', () => {
    expect(text).not.toMatch(/<!--|&\w+;|\*\*|\]\(|<br>|<details>/u);
    expect(text).toContain('⛔ Blocked: 1 critical finding introduced here');
    expect(text).toContain('lodash 4.17.15: A <b> & c | d');
    expect(text).toContain('    3 Dec 2026, 10 days\n    npm install lodash@4.17.21\n');
    expect(text).toContain("▸ If it can't be fixed now: how to waive it");
    expect(text).not.toContain('approved-by');
  });

  it('keeps code as it is, and tables of names and values as such', () => {
    expect(markdownText('| Fix by | 3 Dec |\n| :-- | :-- |\n| **Where** | `a.js:1` |', 80)).toBe(
      'Fix by: 3 Dec\nWhere: a.js:1',
    );
    expect(markdownText('```yaml\nwaivers:\n  - match: "&amp;"\n```', 80)).toBe(
      'waivers:\n      - match: "&amp;"',
    );
  });
});
