import type { Issue, Repository } from './state.js';
import type { World } from './world.js';

/**
 * GitHub's lists lag behind: what was just made is found by its number before any list, or GraphQL,
 * shows it.
 */
export class Lists {
  #lag: number;
  #requests = 0;
  #hiddenUntil = new Map<Issue, number>();

  /**
   * @param lag for how many requests a new issue is missing; 0 for none, Infinity until `settle`
   */
  constructor(lag: number) {
    this.#lag = lag;
  }

  /** Lets issues that are made from now on be missing for that many requests. */
  delay(requests: number): void {
    this.#lag = requests;
  }

  /** Lists everything, now and from now on. */
  settle(): void {
    this.#lag = 0;
    this.#hiddenUntil.clear();
  }

  /** Tells of a request that arrived. */
  tick(): void {
    this.#requests += 1;
  }

  /** Tells of an issue that a request made. */
  made(issue: Issue): void {
    if (this.#lag > 0) this.#hiddenUntil.set(issue, this.#requests + this.#lag);
  }

  /** Those of some issues that lists show at this request. */
  shown(issues: readonly Issue[]): readonly Issue[] {
    if (this.#hiddenUntil.size === 0) return issues;
    return issues.filter((issue) => this.#requests > (this.#hiddenUntil.get(issue) ?? 0));
  }
}

/** The issues and pull requests that lists and GraphQL show. */
export function listedIssues({ lists }: World, repository: Repository): readonly Issue[] {
  return lists.shown(repository.issues);
}
