import { isVersionText } from '../../../core/packages/versions/text.js';
import { requirementName } from './python/names.js';

/**
 * A parsed requirement: one logical line of a requirements file, or one entry of a list. Texts are
 * untrusted.
 */
export interface Asked {
  readonly name: string;
  /** The only version that it allows; null when it allows several or none is known. */
  readonly version: string | null;
  /** The text in place of a version: `>=3.1,<3.2`, `from git`; empty when there is none. */
  readonly wish: string;
  readonly origin: 'registry' | 'own' | 'git' | 'file' | 'url';
}

/** Options that follow a single requirement. */
const OWN_OPTIONS = /\s--?[A-Za-z].*$/s;
const EDITABLE = /^(?:-e|--editable)[\s=]+/;
const ADDRESS = /^(?:(?:git|hg|svn|bzr)(?:\+[a-z]+)?|https?|file|ssh):/i;
const PATH = /^(?:\.{0,2}\/|\.{1,2}$|~\/|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i;

/**
 * Parses a requirement as pip does.
 * @returns null when the text requires nothing: an option, a directory of the project, prose
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function askedBy(line: string): Asked | null {
  const editable = EDITABLE.test(line);
  const text = line.replace(EDITABLE, '').trim();
  if (text.startsWith('-')) return besideAnOption(text);
  if (ADDRESS.test(text)) return byAddress(null, text);
  if (PATH.test(text.split(/[\s;[]/)[0] ?? '')) return byPath(text);
  return editable ? null : byName(text.replace(OWN_OPTIONS, ''));
}

/**
 * A requirement on the same line as an option. pip refuses it, but its author wants it installed.
 */
function besideAnOption(text: string): Asked | null {
  const [, rest = ''] = /^--?[\w-]+(?:[\s=]+[^\s=]\S*)?\s+(.*==.*)$/.exec(text) ?? [];
  const name = /^--hash/.test(text) ? null : requirementName(rest);
  return name === null ? null : { name, version: null, wish: 'behind an option', origin: 'registry' };
}

const REQUIREMENT = /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\]\s*)?(.*)$/s;

function byName(text: string): Asked | null {
  const name = requirementName(text);
  const rest = REQUIREMENT.exec(text)?.[1];
  if (name === null || rest === undefined) return null;
  if (rest.startsWith('@')) return byAddress(name, rest.slice(1).trim());
  const wish = (rest.split(';')[0] ?? '').trim();
  // pip would refuse any other text; one that looks like a version is taken as such.
  if (wish !== '' && !/^[(<>=!~]/.test(wish))
    return /^v?\d/.test(wish) ? { name, version: null, wish, origin: 'registry' } : null;
  const bare = wish.replace(/^\((.*)\)$/, '$1').trim();
  return { name, version: onlyVersion(bare), wish: bare, origin: 'registry' };
}

/**
 * The version to compare for version specifiers: the pinned one; else the upper bound (`<=`), which
 * pip would choose; else the base of a compatible release (`~=`); else the bound that is given from
 * both sides. Null when nobody can tell.
 */
function onlyVersion(specifiers: string): string | null {
  const parts = specifiers.split(',').map((part) => /^\s*(===?|~=|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(part));
  const all = parts.map((part) => ({ sign: part?.[1] ?? '', version: part?.[2] ?? '' }));
  if (all.some(({ version }) => version === '')) return null;
  const of = (...signs: string[]): string[] => [
    ...new Set(all.filter(({ sign }) => signs.includes(sign)).map(({ version }) => version)),
  ];
  const [pinned, ...others] = of('==', '===');
  const [floor] = of('>=');
  const single = all.length === 1 && /^[<~]=$/.test(all[0]?.sign ?? '') ? all[0]?.version : undefined;
  const version = pinned ?? single ?? (floor !== undefined && of('<=').includes(floor) ? floor : undefined);
  return version === undefined || others.length > 0 || !isVersionText('PyPI', version) ? null : version;
}

const WHEEL = /\/([A-Za-z0-9_.]+)-(\d[^-/]*)-[^/]*\.whl(?:#.*)?$/;
const SOURCE = /\/([A-Za-z0-9_.-]+)-(\d[^-/]*)\.(?:tar\.gz|zip|tgz)(?:#.*)?$/;

/**
 * The requirement in the file name of a URL; installers check that the archive contains that
 * version.
 */
function byAddress(name: string | null, address: string): Asked | null {
  const plain = address.split(/\s;\s|\s--/)[0]?.trim() ?? '';
  if (!/^(?:https?|file):/i.test(plain)) {
    const egg = name ?? /[#&]egg=([\w.-]+)/.exec(plain)?.[1] ?? plain;
    return { name: egg, version: null, wish: 'from git', origin: 'git' };
  }
  if (/^file:/i.test(plain)) return byPath(name === null ? plain : `${name} @ ${plain}`);
  const [, found, version] = WHEEL.exec(plain) ?? SOURCE.exec(plain) ?? [];
  const known = name ?? found ?? plain;
  return { name: known, version: version ?? null, wish: plain, origin: 'url' };
}

/**
 * A path to a directory is own code; a path to an archive is a package about which nothing is
 * known.
 */
function byPath(text: string): Asked | null {
  const path = text.split(/\s;|\s--/)[0]?.trim() ?? '';
  if (!/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:#.*)?$/i.test(path)) return null;
  return { name: path.slice(path.lastIndexOf('/') + 1), version: null, wish: 'from a file', origin: 'file' };
}
