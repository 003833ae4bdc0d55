import { LockfileError } from '../facts.js';

/** An element of a pom.xml that contains text only. */
export interface XmlLeaf {
  /**
   * Names of the element and its ancestors, from the root:
   * `project/dependencies/dependency/artifactId`.
   */
  readonly path: string;
  readonly text: string;
  /** Offset of the opening tag. */
  readonly offset: number;
  /** Number of the nearest enclosing `<dependency>`, in order of the text; 0 outside of any. */
  readonly dependency: number;
}

/**
 * A token. An unterminated one extends to the end of the text, and no tag contains another, so each
 * part of the text is read only once.
 */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)|<(\/?)([A-Za-z_][^\s/<>]*)([\s/][^<>]*)?>/g;

/**
 * Maximum nesting depth: more than any real pom.xml has, and small enough for paths to be cheap.
 */
const MAX_DEPTH = 100;

/**
 * The text elements of a pom.xml, in order. This is not an XML parser: osv-scanner has refused
 * malformed files already, and only positions are needed.
 * @throws LockfileError when it is nested too deeply
 */
export function xmlLeaves(text: string): XmlLeaf[] {
  const leaves: XmlLeaf[] = [];
  const open: { name: string; offset: number; end: number; leaf: boolean; dependency: number }[] = [];
  let dependencies = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, closing, name, attributes = ''] = token;
    if (name === undefined || attributes.endsWith('/')) continue;
    const top = open.at(-1);
    if (closing !== '/') {
      if (open.length > MAX_DEPTH) throw new LockfileError('nested too deeply', null);
      if (top) top.leaf = false;
      if (name === 'dependency') dependencies += 1;
      const dependency = name === 'dependency' ? dependencies : (top?.dependency ?? 0);
      open.push({ name, offset: token.index, end: token.index + whole.length, leaf: true, dependency });
    } else if (top) {
      const path = open.map((element) => element.name).join('/');
      open.pop();
      const { offset, dependency } = top;
      if (top.leaf)
        leaves.push({ path, text: plainText(text.slice(top.end, token.index)), offset, dependency });
    }
  }
  return leaves;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function plainText(inner: string): string {
  const bare = inner.replace(
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g,
    (_, content: string | undefined) => content ?? '',
  );
  return bare.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity).trim();
}

/**
 * Where Maven looks for the parent of a pom.xml, relative to it; empty when it has no parent.
 * @see https://maven.apache.org/ref/current/maven-model/maven.html#parent
 */
export function pomParent(text: string): string[] {
  const parent = xmlLeaves(text).filter(({ path }) => path.startsWith('project/parent/'));
  if (parent.length === 0) return [];
  if (/<relativePath\s*\/>/.test(text)) return [];
  const written = parent.find(({ path }) => path === 'project/parent/relativePath')?.text;
  if (written === '') return [];
  const target = written ?? '../pom.xml';
  return target.endsWith('.xml') || target.endsWith('.pom')
    ? [target]
    : [`${target.replace(/\/$/, '')}/pom.xml`];
}
