import type { Actor } from './access.js';
import { Refusal, type Answer } from './answer.js';
import { Call } from './call.js';
import { checkRequest, checkResponse } from './check.js';
import { matchOperation } from './openapi.js';
import { ROUTES } from './routes/index.js';
import type { World } from './world.js';

/** A REST request as it arrived. */
export interface RestRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
  /** The media types that the client takes. */
  readonly accept: string;
}

/**
 * Something that GitHub's description does not allow: never the tested program's ordinary failure,
 * always a mistake.
 */
export class Violation extends Error {
  override readonly name = 'Violation';
}

const JSON_TYPES = /^(\*\/\*|application\/(json|vnd\.github(\.v3)?(\+json)?))$/;

/**
 * Holds a request against GitHub's description and finds what answers it; the answer is held
 * against the description in turn.
 * @throws Violation
 */
export function prepareRest(
  world: World,
  { method, path, body, accept }: RestRequest,
): (actor: Actor | null) => Promise<Answer> {
  const { pathname, searchParams } = new URL(path, world.url);
  const matched = matchOperation(method, pathname);
  if (matched === null) throw new Violation('GitHub describes no such operation');
  if (!JSON_TYPES.test(accept)) throw new Violation(`the stand-in only answers JSON, not ${accept}`);
  const query = Object.fromEntries(searchParams);
  failOn(checkRequest(matched, query, body));
  const route = ROUTES[`${method} ${matched.template}`];
  if (route === undefined) throw new Violation(`the stand-in lacks ${matched.operation.operationId}`);
  return async (actor) => {
    const call = new Call(world, actor, matched.params, query, path, toObject(body));
    const answer = await refusable(async () => route(call));
    failOn(checkResponse(matched, answer.status, overTheWire(answer.body)));
    return answer;
  };
}

async function refusable(route: () => Promise<Answer>): Promise<Answer> {
  try {
    return await route();
  } catch (error) {
    if (error instanceof Refusal) return error.answer();
    throw error;
  }
}

/** Checked bodies are objects, or absent. */
function toObject(body: unknown): object | null {
  return typeof body === 'object' ? body : null;
}

/** A body as the client will see it. */
function overTheWire(body: unknown): unknown {
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
}

function failOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new Violation(problems.join('; '));
}
