import type { Issue, Repository } from './state.js';
import type { World } from './world.js';

/** The issues and pull requests that lists and GraphQL show. */
export function listedIssues(_world: World, repository: Repository): readonly Issue[] {
  return repository.issues;
}
