import type { Place } from '../../core/findings/finding.js';
import { permalink } from './addresses.js';
import { placeWords } from './locations.js';
import { code, link, type Markdown } from './markdown.js';

/** A location as code, linked to its line at a commit when both are known. */
export function placeLink(location: Place, repositoryUrl: string | null, commit: string | null): Markdown {
  return link(code(placeWords(location)), permalink(location, repositoryUrl, commit));
}
