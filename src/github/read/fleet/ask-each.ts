import type { z } from 'zod';
import { isError } from '../../../system/errors.js';
import type { Client, RepositoryName } from '../../client.js';

/** What GitHub answered of one repository among several. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** `hidden`: not there, or not for this token; `forbidden`: a right is missing. */
      readonly why: 'hidden' | 'forbidden' | 'failed';
      /** In GitHub's words. Untrusted. */
      readonly message: string;
    };

/** One repository to ask about. */
export interface Question {
  readonly name: RepositoryName;
  /** Cursor of the page to read; null for the first one. */
  readonly after: string | null;
}

/** The login of the token's account, and an answer for each question, in their order. */
export interface Answers<T> {
  readonly viewer: string;
  readonly each: readonly Answered<T>[];
}

interface GraphqlError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/**
 * Asks the same of several repositories in one request, each under an alias. What GitHub refuses of
 * one says nothing of the others.
 * @param fields what is asked of a repository; `$after` in it stands for the cursor
 * @throws what the client throws where the whole request failed
 */
export async function askEach<T>(
  client: Client,
  operation: string,
  questions: readonly Question[],
  fields: string,
  schema: z.ZodType<T>,
): Promise<Answers<T>> {
  const declared = questions.map((_, at) => `$o${at}: String!, $n${at}: String!, $a${at}: String`);
  const parts = questions.map(
    (_, at) =>
      `r${at}: repository(owner: $o${at}, name: $n${at}) { ${fields.replaceAll('$after', `$a${at}`)} }`,
  );
  const used = fields.includes('$after');
  const head = used ? declared : declared.map((one) => one.replace(/, \$a\d+: String$/u, ''));
  const query = `query ${operation}(${head.join(', ')}) { viewer { login } ${parts.join(' ')} }`;
  const variables = Object.fromEntries(
    questions.flatMap(({ name, after }, at) => [
      [`o${at}`, name.owner],
      [`n${at}`, name.repo],
      ...(used ? [[`a${at}`, after]] : []),
    ]),
  ) as Record<string, string | null>;
  const { data, errors } = await partial(client, query, variables);
  const { viewer, ...rest } = data as { readonly viewer: { readonly login: string } } & Record<
    string,
    unknown
  >;
  const each = questions.map((_, at) =>
    answered(rest[`r${at}`] ?? null, refusalOf(errors, `r${at}`), schema),
  );
  return { viewer: viewer.login, each };
}

/** An answer of which parts may be refused. @throws what the client throws where nothing came */
async function partial(
  client: Client,
  query: string,
  variables: Record<string, string | null>,
): Promise<{ readonly data: object; readonly errors: readonly GraphqlError[] }> {
  try {
    return { data: whole(await client.graphql(query, variables)), errors: [] };
  } catch (error) {
    const { data, errors } = error as { data?: unknown; errors?: readonly GraphqlError[] };
    if (!isError(error) || typeof data !== 'object' || data === null || !('viewer' in data)) throw error;
    return { data, errors: errors ?? [] };
  }
}

/** A truncated answer comes as a text, and is none. */
function whole(data: unknown): object {
  if (typeof data === 'object' && data !== null) return data;
  throw new TypeError("GitHub's answer is not complete");
}

/** What of a branch's protection a token may not see is null, and no reason to read nothing. */
const OPTIONAL: ReadonlySet<string | number> = new Set(['rules', 'refUpdateRule']);

function refusalOf(errors: readonly GraphqlError[], alias: string): GraphqlError | null {
  return errors.find(({ path }) => path?.[0] === alias && !path.some((step) => OPTIONAL.has(step))) ?? null;
}

function answered<T>(value: unknown, refusal: GraphqlError | null, schema: z.ZodType<T>): Answered<T> {
  if (refusal !== null) return { ok: false, why: whyOf(refusal), message: refusal.message };
  if (value === null) return { ok: false, why: 'hidden', message: 'GitHub answered nothing' };
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, why: 'failed', message: "GitHub's answer is not complete" };
}

function whyOf({ type }: GraphqlError): 'hidden' | 'forbidden' | 'failed' {
  if (type === 'NOT_FOUND') return 'hidden';
  return type === 'FORBIDDEN' ? 'forbidden' : 'failed';
}
