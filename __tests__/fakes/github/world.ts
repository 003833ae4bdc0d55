import type { Lists } from './lists.js';
import type { State } from './state.js';

/** What views and routes need to know of their surroundings. */
export interface World {
  readonly state: State;
  /** The server's clock. */
  readonly now: () => Date;
  /** Address of the REST API, without a slash at the end. */
  readonly url: string;
  /** What lists show yet. */
  readonly lists: Lists;
}

/** The server's time as GitHub writes it. */
export function timestamp(world: World): string {
  return world
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}

/** A fresh id. */
export function newId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}
