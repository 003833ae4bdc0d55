import { withoutRelease } from '../purl-type.js';

/**
 * A version begins with a number, which an epoch, a `v` or an `=` may stand before, and is one
 * word.
 */
const NUMBERED = /^[v=]?\d[\w.+!~:-]*$/i;
const WORD = /^\w[\w.+~:-]*$/;
/** Words by which Maven asks for the newest there is. */
const NEWEST = /^(?:LATEST|RELEASE)$/;

/**
 * Whether a text is one version, and not a range (`3.6.*`, `[1,2)`), a property that nobody
 * resolved (`$(Prop)`, `${prop}`), an address, a branch, or nothing: such a text can't be compared
 * with anything.
 * @param ecosystem the OSV ecosystem
 */
export function isVersionText(ecosystem: string, version: string): boolean {
  const text = version.trim();
  if (text.length > 256) return false;
  switch (withoutRelease(ecosystem)) {
    case 'Maven':
      return WORD.test(text) && !NEWEST.test(text);
    case 'npm':
      return NUMBERED.test(text) && !/(?:^|\.)x(?:\.|$)/i.test(text);
    case 'PyPI':
    case 'Go':
    case 'crates.io':
    case 'NuGet':
    case 'RubyGems':
    case 'Packagist':
    case 'Hex':
    case 'Pub':
      return NUMBERED.test(text);
    default:
      // Distributions, and what an SBOM may name else: only what is plainly none.
      return text !== '' && !/[\s*$(){}<>]|:\/\//.test(text);
  }
}
