import { createContext, Script, type Context } from 'node:vm';

/** Names of functions that validate something. */
const VALIDATOR =
  /^(?:is|has|check|validate?|verify|assert|ensure|allowed?|permitted|matches)(?=[A-Z_]|$)|valid|allowed|whitelist|safe|trusted/iu;

/** Whether an unknown function validates, judging by its name. */
export function looksLikeValidator(name: string): boolean {
  return (
    VALIDATOR.test(name) &&
    !/^(?:is(?:Array|Empty|Null|Undefined|Nil|Object|String|Function|Defined)|hasOwn)/u.test(name)
  );
}

/** Names of functions that sanitise something, with the sinks for which they do. */
const SANITIZERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:escape|encode|quote).*(?:html|xml|xss)|(?:html|xml|xss).*(?:escape|encode|quote)|^_?escape$|htmlentities|strip_?tags/iu,
    ['html', 'template-html'],
  ],
  [/(?:escape|quote).*(?:sql|mysql|identifier)|(?:sql|mysql).*(?:escape|quote)|^escapeId$/iu, ['sql']],
  [
    /(?:escape|quote).*(?:shell|arg|cmd)|shell.*(?:escape|quote)|^shellQuote$/iu,
    ['command', 'command-argument'],
  ],
  [/(?:escape|quote).*reg_?exp?|reg_?exp?.*(?:escape|quote)/iu, ['regex']],
  [/sanitiz|sanitis|purif|cleanse|whitelist/iu, ['*']],
];

/**
 * The sink kinds for which an unknown function sanitises, judging by its name; null when the name
 * does not suggest it.
 */
export function sanitizesByName(name: string): readonly string[] | null {
  return SANITIZERS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Names of functions whose result does not contain the arguments. */
const OTHER =
  /^(?:is|has|can|should|count|find|get|fetch|load|retrieve|lookup|read|query|select|save|store|create|insert|update|delete|remove|destroy|hash|digest|compare|exists|log|debug|info|warn|error|emit|send|render|write|verify|validate|check|assert|test|match|next|done|resolve|reject|exec|run|execute|connect|listen|open|close|use|on|once|add|set|push|authenticate|login|register|sign|hmac|encrypt|decrypt|expect|describe|it|t|translate|now|random|uuid|dispatch|useState|useEffect|setState|setTimeout|setInterval)(?=[A-Z_]|$)/u;

/** Whether the result of an unknown function may contain its arguments, judging by its name. */
export function carriesOn(name: string): boolean {
  return name !== '' && !OTHER.test(name) && !looksLikeValidator(name);
}

/** Whether a name says that its value is untrusted. */
export function saysUntrusted(name: string): boolean {
  return (
    /^(?:get)?_?(?:user|unverified|untrusted|unsafe|unsanitized|tainted|attacker)_?(?:input|data|controlled|supplied)?$/iu.test(
      name,
    ) && !/^(?:get)?_?user_?(?:data)?$/iu.test(name)
  );
}

/**
 * Whether a regular expression allows only harmless text: it is anchored at both ends and contains
 * neither `.` nor a negated class. With the flag `m` the anchors match at any line, so it does not
 * count.
 */
function isLimiting(pattern: string, flags: string): boolean {
  if (flags.includes('m') || !pattern.startsWith('^') || !/(?<!\\)\$$/u.test(pattern)) return false;
  const inner = pattern.slice(1, -1).replaceAll(/\\[.\\/-]/gu, '');
  const top = inner.replaceAll(/\[(?:\\.|[^\]\\])*\]/gu, (set) => (set.startsWith('[^') ? '.' : ''));
  return !/(?<!\\)\.|\\[SWD]/u.test(top) && !topLevelChoice(top);
}

/** The kind of sinks that parts of a text harm as names: those of a path, `a.__proto__.b`. */
export const PROTOTYPE_PARTS = 'prototype-parts';

/** Texts of harmless letters, with the sink kinds that they harm all the same. */
const OF_ANY_LETTERS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['__proto__', '__proto__.a', 'a.__proto__.b'],
    ['prototype', PROTOTYPE_PARTS],
  ],
  [['constructor.prototype.b'], [PROTOTYPE_PARTS]],
  [['../../a', 'a/../../b'], ['path']],
  [
    ['//evil.com', '//evil.com/a', 'https://evil.com', 'https://evil.com/a', 'http://evil.com/a'],
    ['browser-address', 'redirect', 'url'],
  ],
];

/**
 * The sink kinds for which a text is harmless that such an expression matches: all, but letters
 * that harm nothing one by one may spell `__proto__`, a way up or the address of another host. None
 * where the expression allows harmful text.
 */
export function harmlessIn(pattern: string, flags: string): readonly string[] {
  if (!isLimiting(pattern, flags)) return [];
  const matched = matchedOf(pattern, flags.replace(/[gy]/gu, ''));
  if (matched === null) return [];
  const harmed = OF_ANY_LETTERS.flatMap(([texts, kinds]) =>
    texts.some((text) => matched.includes(text)) ? kinds : [],
  );
  const all = goesUp(pattern, flags) ? [...harmed, 'path'] : harmed;
  return ['*', ...new Set(all.map((kind) => `!${kind}`))];
}

/** How long an expression of the code that is looked at may take, in milliseconds. */
const MOST_TIME = 200;

const MATCHING = new Script('texts.filter((text) => new RegExp(pattern, flags).test(text))');
/** Where expressions are tried, once one is: a context takes longer to make than most of them. */
let place: Context | null = null;
const MATCHED = new Map<string, readonly string[] | null>();

/** The texts above that an expression matches; null where it is none, or takes too long. */
function matchedOf(pattern: string, flags: string): readonly string[] | null {
  const key = `${flags}/${pattern}`;
  const known = MATCHED.get(key);
  if (known !== undefined) return known;
  const texts = OF_ANY_LETTERS.flatMap(([some]) => some);
  let matched: readonly string[] | null;
  try {
    place = Object.assign(place ?? createContext({}), { texts, pattern, flags });
    matched = [...(MATCHING.runInContext(place, { timeout: MOST_TIME }) as string[])];
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' && name !== 'SyntaxError') throw error;
    matched = null;
  }
  MATCHED.set(key, matched);
  return matched;
}

/** Whether an expression has a set of letters, several in a row, of which a way up consists. */
function goesUp(pattern: string, flags: string): boolean {
  // A set of sets, which only the flag `v` allows, is not taken apart.
  if (flags.includes('v')) return true;
  const unicode = flags.includes('u') ? 'u' : '';
  return [...pattern.matchAll(/(\[(?:\\.|[^\]\\])*\])[+*{]/gu)].some(([, set = '']) =>
    ['.', '/'].every((sign) => new RegExp(set, unicode).test(sign)),
  );
}

/**
 * The sink kinds for which a text is harmless that begins as a pattern says: `/^https?:/`. With the
 * flag `m` any line may begin so.
 */
export function harmlessWith(pattern: string, flags: string): readonly string[] {
  if (flags.includes('m') || !pattern.startsWith('^') || topLevelChoice(pattern)) return [];
  return beginningsOf(pattern.slice(1)).every((beginning) => NO_SCRIPT.test(beginning)) ? ['link-url'] : [];
}

/** The beginning of a pattern for addresses that run no script, all of which must be there. */
const NO_SCRIPT = /^(?:(?:https?\??|ftp|mailto|tel|sms):|\\?\/|#)(?![?*{])/u;

/** A pattern without its anchor, once for each choice of the group that it begins with. */
function beginningsOf(pattern: string): string[] {
  const [whole, choices, after = ''] = /^\((?:\?:)?((?:\\.|[^\\()[\]])*)\)([\s\S]*)$/u.exec(pattern) ?? [];
  if (whole === undefined || choices === undefined) return [pattern];
  const rest = after.replace(/^\?/u, '');
  const beginnings = choices.split('|').map((choice) => choice + rest);
  // A group that may be left out, or be there several times.
  return /^[?*{]/u.test(after) ? [...beginnings, rest] : beginnings;
}

/**
 * The sink kinds for which a text is harmless when a pattern of forbidden characters does not
 * match: `/[<>]/`, `/[^\\w-]/`.
 */
export function harmlessWithout(pattern: string): readonly string[] {
  if (/^(?:\\\.){2}(?:\\?\/)?$/u.test(pattern)) return ['path'];
  if (
    pattern.includes('__proto__') &&
    /^[\^(?:]*(?:__proto__|constructor|prototype|\|)+[)$]*$/u.test(pattern)
  )
    return /[$^]/u.test(pattern) ? ['prototype'] : ['prototype', PROTOTYPE_PARTS];
  const inner = /^\[((?:\\.|[^\]\\])+)\]\+?$/u.exec(pattern)?.[1];
  if (inner === undefined) return [];
  if (inner.startsWith('^')) return /^\^(?:\\[wd]|a-z|A-Z|0-9|[\w ]|\\?-|@)+$/u.test(inner) ? ['*'] : [];
  return [
    ...(inner.includes('<') ? ['html', 'template-html'] : []),
    ...(inner.includes('\\r') && inner.includes('\\n') ? ['header', 'log'] : []),
  ];
}

/**
 * Whether a pattern has alternatives at its top level, as in `^a|b$`, where the anchors belong to
 * one alternative each.
 */
function topLevelChoice(pattern: string): boolean {
  let depth = 0;
  for (const character of pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '')) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}

/** Whether a text looks like SQL. */
export function isSql(text: string): boolean {
  return /\b(?:select\s[\s\S]*\bfrom\b|insert\s+into\b|update\s[\s\S]*\bset\b|delete\s+from\b|drop\s+(?:table|database)\b|alter\s+table\b|create\s+(?:table|database|user)\b|where\s|order\s+by\b|union\s+(?:all\s+)?select\b|exec(?:ute)?\s|values\s*\()/iu.test(
    text,
  );
}
