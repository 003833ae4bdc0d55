/** The words of a piece of code, each once, in their order. */
export interface CodeWords {
  /** Those that stay when variables get other names: members, keys, numbers, words of texts. */
  readonly lasting: readonly string[];
  /** Names of variables and functions. */
  readonly names: readonly string[];
}

/** Words of the language itself: they change when a statement is moved. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as async await break case catch class const continue default delete do else export extends false ' +
    'finally for from function if import in instanceof let new null of private protected public ' +
    'readonly return static super switch this throw true try typeof undefined var void while yield'
  ).split(' '),
);

/**
 * A text (in two kinds of quotes), a template, a comment, a name (a dot, the name, a colon), or a
 * number: the groups, by their order, since names of groups cost an object for each token. Of no
 * language in particular: near enough for JavaScript, and harmless for others.
 */
const TOKEN =
  /(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')|`((?:[^`\\]|\\[^])*)(?:`|$)|(\/\/.*|\/\*[^]*?(?:\*\/|$))|(\.)?([\p{L}_$][\p{L}\p{N}_$]*)(\s?:)?|(\d[\p{L}\p{N}_.]*)/gu;

/** What `${…}` of a template holds; nested braces end it early, which does no harm. */
const PLACEHOLDER = /\$\{([^}]*)\}?/gu;

const WORD = /[\p{L}\p{N}_$]+/gu;

/** The words of a piece of code, comments left out. */
export function codeWords(code: string): CodeWords {
  const lasting: string[] = [];
  const names: string[] = [];
  for (const [, double, single, template, , dot, name, key, number] of code.matchAll(TOKEN)) {
    const text = double ?? single ?? template?.replace(PLACEHOLDER, ' ');
    if (text !== undefined) lasting.push(...(text.match(WORD) ?? []));
    for (const [, inner = ''] of template?.matchAll(PLACEHOLDER) ?? []) {
      const own = codeWords(inner);
      lasting.push(...own.lasting);
      names.push(...own.names);
    }
    if (number !== undefined) lasting.push(number);
    if (name === undefined || (dot === undefined && KEYWORDS.has(name))) continue;
    (dot === undefined && key === undefined ? names : lasting).push(name);
  }
  return { lasting: [...new Set(lasting)], names: [...new Set(names)] };
}

/**
 * The code with one sign for each name of a variable or function, without blanks and comments: what
 * stays the same when names and lines change.
 */
export function codeShape(code: string): string {
  return withNames(code, () => '_');
}

/**
 * The same with a number for each name, and without the keys of objects, which a new name adds
 * (`{ id: key }` for `{ id }`): only code that is the same but for these, each name one throughout,
 * has the same form.
 */
export function codeForm(code: string): string {
  const numbers = new Map<string, number>();
  const numbered = (name: string): string => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return `_${number}`;
  };
  return withNames(code, numbered, () => '');
}

/**
 * The code with something else for each name, without blanks and comments.
 * @param keyed what stands for a key with its colon
 */
function withNames(
  code: string,
  other: (name: string) => string,
  keyed: (key: string) => string = (key) => key,
): string {
  const rest = code.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [, , template, comment, dot, name, key] = groups;
    if (comment !== undefined) return '';
    if (template !== undefined)
      return token.replace(PLACEHOLDER, (_, inner: string) => `{${withNames(inner, other, keyed)}}`);
    if (name === undefined || dot !== undefined) return token;
    if (key !== undefined) return keyed(token);
    return KEYWORDS.has(name) ? token : other(name);
  });
  return rest.replace(/\s+/gu, '').replace(/,(?=[)\]}])/gu, '');
}
