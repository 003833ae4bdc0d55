import type { z } from 'zod';
import type { Client } from './client.js';
import { wholeAnswer } from './whole-answer.js';

/**
 * Sends one GraphQL request and validates the answer.
 * @throws FixbyError (github) when the answer does not have the expected shape
 */
export async function ask<T>(
  client: Client,
  query: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<T> {
  return wholeAnswer(() => client.graphql(query, variables), schema);
}
