/** Most characters of a route, and most of its parts. */
const MAX_LENGTH = 100;
const MAX_PARTS = 6;

/** What stands for a part that is different for everybody. */
export const ANY = ':id';

/**
 * Names of things rather than of places: numbers, digests, tokens, addresses of people. A part that
 * may be one is never shown: it may be what lets somebody in.
 */
const THING =
  /^\d+$|^[a-z]{1,12}[-_]\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^(?=.*\d)[0-9a-f]{6,}$|^(?=.*\d)(?=.*[a-z])[\w~=+-]{16,}$|^[\w=+-]{33,}$|@|%[0-9a-f]{2}|[^\x21-\x7e]|[:=]/iu;

/** What comes after such a name is often what lets somebody in, however short it is. */
const BEFORE_SECRET =
  /(?:token|key|secret|password|passwd|pwd|session|invite|invitation|code)s?$|(?:reset|verify|confirm|activate|magic|otp)$/iu;

/** What is a place behind such a name too: `refresh`, `sign-out`. */
const PLACE = /^[a-z]{1,20}(?:[-_][a-z]{1,20}){0,3}$/u;

/**
 * The route of a path: without its query, and with `:id` for every part that names one thing.
 * `/users/17/orders?page=2` and `/users/4/orders` are the same route.
 */
export function routeOf(path: string): string {
  const plain = path.replace(/^[a-z]+:\/\/[^/?#]*/iu, '').replace(/[?#;\\].*$/su, '');
  const parts = plain.split('/').filter((part) => part !== '');
  const shown = parts.slice(0, MAX_PARTS).map((part, index) => {
    const isGuarded = BEFORE_SECRET.test(parts[index - 1] ?? '');
    return part
      .split('.')
      .map((piece) => placeholder(piece, isGuarded))
      .join('.');
  });
  const more = parts.length > MAX_PARTS ? ['…'] : [];
  const text = [...shown, ...more].join('/');
  const lead = plain.startsWith('/') || plain === '' ? '/' : '';
  return `${lead}${text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text}`;
}

function placeholder(part: string, isGuarded: boolean): string {
  return THING.test(part) || (isGuarded && !PLACE.test(part)) ? ANY : part;
}
