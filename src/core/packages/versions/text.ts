import { withoutRelease } from '../purl-type.js';

/** A version that begins with a number (after an optional `v` or `=`) and is a single word. */
const NUMBERED = /^[v=]?\d[\w.+!~:-]*$/i;
const WORD = /^\w[\w.+~:-]*$/;
/** What Maven and Gradle resolve to the newest version: `LATEST`, `latest.release`, `1.+`. */
const NEWEST = /^(?:LATEST|RELEASE|latest\.\w+)$|\+$/;

/**
 * Whether a text is one exact version. False for a range (`3.6.*`, `[1,2)`), an unresolved property
 * (`$(Prop)`, `${prop}`), an address, a branch or nothing: these cannot be compared.
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
      // Linux distributions and other ecosystems from SBOMs: reject only what is clearly not a
      // version.
      return text !== '' && !/[\s*$(){}<>]|:\/\//.test(text);
  }
}
