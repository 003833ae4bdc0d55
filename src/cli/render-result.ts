import type { Result } from '../core/findings/result.js';
import { VERSION } from '../version.js';
import { terminal } from './terminal.js';

/** The formats in which a result can be written. */
type Format = 'text' | 'json' | 'sarif' | 'markdown';

/**
 * Renders the result in a format.
 * @param from the directory that paths and commands are relative to, when that is not the current
 *   directory
 */
export async function renderResult(
  result: Result,
  { format, output }: { readonly format: Format; readonly output: string | null },
  from: string | null,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json/json.js')).renderJson(result);
    case 'sarif':
      return (await import('../report/sarif/sarif.js')).renderSarif(result, { version: VERSION });
    case 'markdown':
      return (await import('../report/comment/comment.js')).renderComment(result, {
        marker: '',
        runUrl: null,
        repositoryUrl: null,
      });
    case 'text':
      return (await import('../report/terminal/terminal.js')).renderTerminal(result, {
        ...terminal(output === null && process.stdout.isTTY),
        from,
      });
  }
}
