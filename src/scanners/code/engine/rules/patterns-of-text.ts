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
  /^(?:is|has|can|should|count|find|get|fetch|load|read|query|select|save|store|create|insert|update|delete|remove|destroy|hash|digest|compare|exists|log|debug|info|warn|error|emit|send|render|write|verify|validate|check|assert|test|match|next|done|resolve|reject|exec|run|execute|connect|listen|open|close|use|on|once|add|set|push|authenticate|login|register|sign|hmac|encrypt|decrypt|expect|describe|it|t|translate|now|random|uuid|dispatch|useState|useEffect|setState|setTimeout|setInterval)(?=[A-Z_]|$)/u;

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
export function isLimiting(pattern: string, flags: string): boolean {
  if (flags.includes('m') || !pattern.startsWith('^') || !/(?<!\\)\$$/u.test(pattern)) return false;
  const inner = pattern.slice(1, -1).replaceAll(/\\[.\\/-]/gu, '');
  const top = inner.replaceAll(/\[(?:\\.|[^\]\\])*\]/gu, (set) => (set.startsWith('[^') ? '.' : ''));
  return !/(?<!\\)\.|\\[SWD]/u.test(top) && !topLevelChoice(top);
}

/**
 * The sink kinds for which a text is harmless when a pattern of forbidden characters does not
 * match: `/[<>]/`, `/[^\\w-]/`.
 */
export function harmlessWithout(pattern: string): readonly string[] {
  if (/^(?:\\\.){2}(?:\\?\/)?$/u.test(pattern)) return ['path'];
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
  for (const character of pattern) {
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
