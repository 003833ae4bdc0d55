import type { PermissionChange } from '../../core/findings/permissions.js';
import { placeWords } from './locations.js';
import { clip } from './terminal-text.js';

/** Maximum length of the text about one permission, in characters. */
export const MAX_TEXT = 200;

/** Added permissions for a terminal, one line each. */
export function permissionLines(changes: readonly PermissionChange[]): string[] {
  return changes
    .filter(({ change }) => change === 'widens')
    .map(({ severity, can, place, consent }) => {
      const asked = consent === 'admin' ? 'administrators consent' : 'nobody is asked';
      return `${severity}: ${clip(can, MAX_TEXT)} (${placeWords(place)}, ${asked})`;
    });
}
