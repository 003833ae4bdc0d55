import { DAMAGE } from './tricks/damage.js';
import { DECLARATIONS } from './tricks/declarations.js';
import { ENCODINGS } from './tricks/encodings.js';
import { MARKERS } from './tricks/markers.js';
import { PLACES } from './tricks/places.js';
import { PROGRAMS } from './tricks/programs.js';
import { SECRETS } from './tricks/secrets.js';
import { STRANGERS } from './tricks/strangers.js';
import type { Trick } from './tricks/trick.js';

/**
 * Every trick of the suite; a new one is a line in the file of its kind. STRANGERS, more than half
 * of them, were thought up by people who knew neither the code that has to see through them nor
 * the other tricks.
 */
export const TRICKS: readonly Trick[] = [
  ...PLACES,
  ...ENCODINGS,
  ...MARKERS,
  ...DAMAGE,
  ...DECLARATIONS,
  ...PROGRAMS,
  ...SECRETS,
  ...STRANGERS,
];
