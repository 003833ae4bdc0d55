import type { z } from 'zod';
import type { Client } from './client.js';
import { wholeAnswer } from './whole-answer.js';

/**
 * One GraphQL request, its answer checked.
 * @throws IncompleteAnswer where GitHub's answer is not of the shape that was asked for
 */
export async function ask<T>(
  client: Client,
  query: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<T> {
  return wholeAnswer(() => client.graphql(query, variables), schema);
}
