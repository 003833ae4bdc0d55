import { DAMAGE } from './tricks/damage.js';
import { DECLARATIONS } from './tricks/declarations.js';
import { ENCODINGS } from './tricks/encodings.js';
import { MARKERS } from './tricks/markers.js';
import { PLACES } from './tricks/places.js';
import { PROGRAMS } from './tricks/programs.js';
import { SECRETS } from './tricks/secrets.js';
import type { Trick } from './tricks/trick.js';

/**
 * Every trick of the suite; a new one is a line in the file of its kind. All of them were thought
 * up by people who had not read the code that has to see through them.
 */
export const TRICKS: readonly Trick[] = [
  ...PLACES,
  ...ENCODINGS,
  ...MARKERS,
  ...DAMAGE,
  ...DECLARATIONS,
  ...PROGRAMS,
  ...SECRETS,
];
