import type { Result } from '../../core/findings/result.js';
import type { Limit } from '../text/fit.js';
import type { Markdown } from '../text/markdown.js';
import { link, markup } from '../text/markdown.js';
import { select, type Selection } from '../text/selection.js';

/** Where a Markdown report is shown. */
export interface CommentContext {
  /** The hidden first line by which later runs find the comment; empty for none. */
  readonly marker: string;
  /** Address of the workflow run. */
  readonly runUrl: string | null;
  /** `https://github.com/owner/name`, for links to lines; null when there is none. */
  readonly repositoryUrl: string | null;
  /** Address of Fixby's own `docs` folder, where it is known: for rules and waivers. */
  readonly docsUrl?: string | null;
}

/** What all parts of a Markdown report read. */
export interface ReportContext {
  readonly result: Result;
  readonly selection: Selection;
  readonly repositoryUrl: string | null;
  readonly runUrl: string | null;
  readonly docsUrl: string | null;
  readonly measure: Limit['measure'];
  /** Maximum number of rows in a table. */
  readonly maxRows: number;
  /** Says where the rest of a truncated list can be seen. */
  readonly elsewhere: Markdown;
}

/** The context of a comment. */
export function commentContext(result: Result, context: CommentContext, { measure }: Limit): ReportContext {
  const elsewhere =
    context.runUrl === null
      ? markup`in the JSON report`
      : markup`in ${link("the run's summary", context.runUrl)}`;
  return { ...shared(result, context), measure, maxRows: 50, elsewhere };
}

/** The context of a job summary. */
export function summaryContext(result: Result, context: CommentContext, { measure }: Limit): ReportContext {
  return {
    ...shared(result, context),
    measure,
    maxRows: 5_000,
    elsewhere: markup`in the JSON report`,
  };
}

function shared(
  result: Result,
  { runUrl, repositoryUrl, docsUrl }: CommentContext,
): Pick<ReportContext, 'result' | 'selection' | 'repositoryUrl' | 'runUrl' | 'docsUrl'> {
  return { result, selection: select(result), repositoryUrl, runUrl, docsUrl: docsUrl ?? null };
}
