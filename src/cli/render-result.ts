import type { Result } from '../core/findings/result.js';
import type { Excerpts } from '../report/text/code-frame.js';
import { VERSION } from '../version.js';
import { terminal } from './terminal.js';

/** The formats in which a result can be written. */
type Format = 'text' | 'json' | 'sarif' | 'gitlab' | 'markdown' | 'html';

/** What reports that stay with whoever scans show besides the result. */
export interface Beside {
  /**
   * The directory that paths and commands are relative to, when that is not the current directory.
   */
  readonly from: string | null;
  /** Reads the code around the findings; called only for formats that show it. */
  readonly excerpts: () => Promise<Excerpts>;
}

/** Renders the result in a format. */
export async function renderResult(
  result: Result,
  { format, output }: { readonly format: Format; readonly output: string | null },
  { from, excerpts }: Beside,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json/json.js')).renderJson(result);
    case 'sarif':
      return (await import('../report/sarif/sarif.js')).renderSarif(result, {
        version: VERSION,
        ruleText: (await import('../scanners/rule-texts.js')).ruleText,
      });
    case 'gitlab':
      return (await import('../report/gitlab/code-quality.js')).renderCodeQuality(result);
    case 'markdown':
      return (await import('../report/comment/comment.js')).renderComment(result, {
        marker: '',
        runUrl: null,
        repositoryUrl: null,
      });
    case 'html':
      return (await import('../report/html/html.js')).renderHtml(result, await excerpts());
    case 'text': {
      const options = terminal(output === null && process.stdout.isTTY);
      const { renderTerminal } = await import('../report/terminal/terminal.js');
      return options.columns === null
        ? renderTerminal(result, { ...options, from })
        : renderTerminal(result, { ...options, from, excerpts: await excerpts() });
    }
  }
}
