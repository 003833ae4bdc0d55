import { describe, expect, it } from '@jest/globals';
import type { PermissionChange } from '../../../src/core/findings/permissions.js';
import { renderComment } from '../../../src/report/comment/comment.js';
import { toReport } from '../../../src/report/json/json.js';
import { reportSchema } from '../../../src/report/json/schema.js';
import { renderTerminal } from '../../../src/report/terminal/terminal.js';
import { result } from '../../fixtures/builders.js';

function change(overrides: Partial<PermissionChange> = {}): PermissionChange {
  return {
    app: 'manifest.yml',
    change: 'widens',
    permission: 'scope write:jira-work',
    can: 'use the scope write:jira-work',
    consent: 'admin',
    severity: 'medium',
    place: { path: 'manifest.yml', line: 12, column: 7, endLine: 12 },
    ...overrides,
  };
}

const context = { marker: '', runUrl: null, repositoryUrl: null };

describe('what a pull request lets an app do', () => {
  it('is a table of its own in the comment, with who has to consent', () => {
    const widened = [change(), change({ can: 'be called by anybody', consent: 'nobody', severity: 'high' })];
    const comment = renderComment(result({ permissions: widened }), context);
    expect(comment).toContain('This app will be able to');
    expect(comment).toMatch(
      /medium \| use the scope write:jira-work \| .*manifest\.yml:12.* \| administrators of every site \|/u,
    );
    expect(comment).toMatch(/high \| be called by anybody \| .* \| nobody \|/u);
  });

  it('is thanked for where it is less', () => {
    const comment = renderComment(result({ permissions: [change({ change: 'narrows' })] }), context);
    expect(comment).toContain('Takes back 1 permission, thank you: `scope write:jira-work`.');
    expect(comment).not.toContain('will be able to');
  });

  it('escapes what the manifest says', () => {
    const comment = renderComment(
      result({ permissions: [change({ can: 'do | <b> @all [x](y)' })] }),
      context,
    );
    expect(comment).not.toContain('<b>');
    expect(comment).not.toContain('| <');
    expect(comment).not.toMatch(/@all\b/u);
  });

  it('says what merging needs where it blocks', () => {
    const reason = {
      kind: 'permission',
      decision: 'block',
      message: 'manifest.yml lets the app do more',
    } as const;
    const blocked = result({ decision: 'block', reasons: [reason], permissions: [change()] });
    const comment = renderComment(blocked, context);
    expect(comment).toContain('Blocked: manifest.yml lets the app do more');
    expect(comment).toContain(
      'Merging needs the widened permissions taken back, or allowed by `scan.forge.permissions`',
    );
  });

  it('is on the terminal and in the JSON report too, and nowhere where nothing changed', () => {
    const changed = result({ permissions: [change()] });
    const options = { colour: false, columns: 100 };
    expect(renderTerminal(changed, options)).toContain(
      'medium: use the scope write:jira-work (manifest.yml:12, administrators consent)',
    );
    expect(reportSchema.parse(toReport(changed)).permissions).toHaveLength(1);
    expect(renderTerminal(result(), options)).not.toContain('will be able to');
    expect(renderComment(result(), context)).not.toContain('will be able to');
  });
});
