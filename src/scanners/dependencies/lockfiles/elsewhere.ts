import type { PackageOrigin } from './facts.js';

/** A package of a lockfile that does not come from a registry. */
export interface Elsewhere {
  readonly name: string;
  readonly origin: Exclude<PackageOrigin, 'registry'>;
}
