import type { z } from 'zod';
import { seen, unseen, type Fact } from '../../../core/posture/fact.js';
import { isError } from '../../../system/errors.js';
import type { Client } from '../../client.js';
import { ask } from '../../graphql.js';
import { refusalOf } from './look.js';

/** Errors of GraphQL by which GitHub says that this token may not see something. */
const REFUSED: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES']);

/**
 * Asks GitHub one thing through GraphQL.
 * @throws what the client throws when GitHub fails
 */
export async function lookGraphql<T>(
  client: Client,
  query: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<Fact<T>> {
  try {
    return seen(await ask(client, query, variables, schema));
  } catch (error) {
    const refused = refusalOf(error)?.fact ?? refusalInGraphql(error);
    if (refused === null) throw error;
    return refused;
  }
}

function refusalInGraphql(error: unknown): Fact<never> | null {
  if (!isError(error) || !('errors' in error) || !Array.isArray(error.errors)) return null;
  const types = error.errors.map((one: { readonly type?: unknown }) => one.type);
  const refused = types.length > 0 && types.every((type) => typeof type === 'string' && REFUSED.has(type));
  return refused ? unseen(null, `GitHub answered ${String(types[0])}`) : null;
}
