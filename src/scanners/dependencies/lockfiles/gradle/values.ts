/** Replaces comments by blanks, so that lines stay where they are; addresses have `//`, too. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:\\"'])\/\/[^\n]*/g, '$1');
}

/** Values by the name that they were given, in any of the ways that Gradle scripts know. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** `name = "value"`, `name: 'value'`, `"name" to "value"`, `set("name", "value")`. */
const GIVEN = /\b([A-Za-z_][\w-]*)["']?\]?\s*(?::\s*String\s*)?(?:=|:|\bto\b|,)\s*["']([^"'$\n]+)["']/g;

/** `name=value`, where the name may have dots. */
const PROPERTY = /^[ \t]*([\w.-]+)[ \t]*[=:][ \t]*(\S+)[ \t]*$/gm;

/** What looks like a version, or a range of them. */
const VERSION = /^[[(]?v?\d/;

/** The versions that the scripts and properties of a build give a name. */
export function valuesIn(files: Iterable<readonly [path: string, text: string]>): Values {
  const values = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    const found = path.endsWith('.properties')
      ? text.matchAll(PROPERTY)
      : withoutComments(text).matchAll(GIVEN);
    for (const [, name = '', value = ''] of found) {
      if (!VERSION.test(value)) continue;
      const key = lastWord(name);
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  }
  return values;
}

/** The version that a strict one stands for: `[1.2]` and `1.2!!` are 1.2. */
export function exactly(version: string): string {
  return /^\[([^,[\]]+)\]$/.exec(version)?.[1] ?? version.replace(/!!$/, '');
}

/** The name at the end of an expression: `x` of `libs.versions.x.get()` and of `extra["x"]`. */
export function lastWord(expression: string): string {
  const bare = expression.replace(/(?:\.(?:get|toString|trim)\(\))+/g, '');
  return /([A-Za-z_][\w-]*)\W*$/.exec(bare)?.[1] ?? '';
}
