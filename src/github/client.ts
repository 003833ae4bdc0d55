import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { z } from 'zod';
import { isError, messageOf } from '../system/errors.js';
import type { Log } from '../system/log.js';
import { paceFor } from './client-pace.js';
import { FixbyError } from '../system/fixby-error.js';

/**
 * An authenticated client for one GitHub server, which handles rate limits and transient failures.
 */
export type Client = ReturnType<typeof getOctokit>;

/** The two parts of `owner/name`. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const RETRIES = 2;

/** Waiting times of a client; tests shorten them. */
export interface Patience {
  /**
   * Milliseconds before the first retry of a failed request; before the next one it is four times
   * as long. Also what a second counts for that GitHub asks to wait.
   */
  readonly retryAfterMs: number;
  /** Milliseconds after which an attempt without an answer is aborted. */
  readonly timeoutMs: number;
}

const PATIENCE: Patience = { retryAfterMs: 1_000, timeoutMs: 60_000 };

/**
 * Creates a client that waits when GitHub asks it to, at most twice per request, and retries
 * transient failures. 4xx answers are not retried.
 * @param apiUrl the REST API's address, `GITHUB_API_URL`
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function createClient(
  token: string,
  apiUrl: string,
  log: Log,
  patience: Partial<Patience> = {},
): Client {
  const { retryAfterMs, timeoutMs } = { ...PATIENCE, ...patience };
  const wait =
    (kind: string) =>
    (after: number, options: { method: string; url: string }, _: unknown, tries: number) => {
      log.warning(`GitHub's ${kind} is reached at ${options.method} ${options.url}; waiting ${after} s`);
      return tries < RETRIES;
    };
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries: RETRIES, retryAfterBaseValue: retryAfterMs },
      throttle: {
        ...paceFor(apiUrl),
        retryAfterBaseValue: retryAfterMs,
        onRateLimit: wait('rate limit'),
        onSecondaryRateLimit: wait('secondary rate limit'),
      },
    },
    // Innermost: the timeout applies to each attempt, without the time spent waiting for a rate
    // limit.
    withTimeout(timeoutMs),
    throttling,
    retry,
  );
}

/**
 * Gives each try of a request a time of its own: a GitHub that never answers must not hold a job
 * for hours. The options themselves are changed, since hooks hand no others to the next one.
 */
function withTimeout(ms: number): (client: { readonly hook: Client['hook'] }) => Record<string, never> {
  return ({ hook }) => {
    hook.before('request', (options) => {
      options.request = { ...options.request, signal: endingAfter(ms) };
    });
    return {};
  };
}

/** Aborts after a time, with words for whoever reads them. */
function endingAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  const end = (): void => {
    controller.abort(new Error(`no answer in ${ms / 1000} s`));
  };
  setTimeout(end, ms).unref();
  return controller.signal;
}

/**
 * Replaces the client's log, which prints details of requests. What users need to know is logged by
 * us.
 */
function silent(): void {
  return;
}

/**
 * The HTTP status of a failed API call; null for a call that got no answer, or an error of another
 * kind.
 */
export function statusOf(error: unknown): number | null {
  // For a call without an answer octokit reports status 500, which GitHub never sent.
  const answered = isError(error) && 'response' in error && error.response !== undefined;
  return answered && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

/** The headers of the answer to a failed API call, by name in lower case; none without one. */
export function headersOf(error: unknown): Readonly<Record<string, string | undefined>> {
  const response: unknown = isError(error) && 'response' in error ? error.response : null;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  return response.headers as Readonly<Record<string, string | undefined>>;
}

/**
 * Whether a call was refused because the token lacks the right (the read-only token of a fork or of
 * Dependabot).
 */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403;
}

/**
 * GitHub's error message for a failed call: one line of limited length without a full stop. Of an
 * error of ours only the sentence, since what to do depends on what failed: the caller says it.
 */
export function explainApiError(error: unknown): string {
  const status = statusOf(error);
  const said = graphqlMessages(error);
  const own = error instanceof FixbyError ? error.sentence.replace(/\.$/, '') : null;
  const words = (said ?? own ?? messageOf(error)).replace(/\s+/g, ' ').replace(/\.$/u, '').slice(0, 200);
  if (said !== null) return `GitHub refused it: ${words}`;
  if (status === null && isRequestError(error)) return `GitHub could not be reached (${words})`;
  return status === null ? words : `GitHub answered ${status}: ${words}`;
}

/** Whether something thrown comes of a call of the API, with or without an answer. */
export function isRequestError(error: unknown): boolean {
  return isError(error) && (error.name === 'HttpError' || error.name === 'GraphqlResponseError');
}

/** What GraphQL said, each thing once: it repeats itself for every field that was asked for. */
function graphqlMessages(error: unknown): string | null {
  const messages = graphqlErrors(error).flatMap((one: { readonly message?: unknown }) =>
    typeof one.message === 'string' ? [one.message] : [],
  );
  return messages.length === 0 ? null : [...new Set(messages)].join('; ');
}

const graphqlFailure = z.object({
  response: z.object({
    status: z.literal(200),
    data: z.object({ errors: z.array(z.object({ message: z.string() })) }),
  }),
});

/**
 * The errors of a GraphQL answer. Where GraphQL says that something went wrong, octokit asks again
 * and then reports status 500, which GitHub never sent.
 */
function graphqlErrors(error: unknown): readonly { readonly message?: unknown }[] {
  if (!isError(error)) return [];
  if ('errors' in error && Array.isArray(error.errors)) return error.errors as { message?: unknown }[];
  const failure = graphqlFailure.safeParse(error);
  return failure.success ? failure.data.response.data.errors : [];
}
