/**
 * Normalises the name of a Python package: `Zope.Interface`, `zope_interface` and `zope-interface`
 * are equal.
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/**
 * The name at the start of a PEP 508 requirement (`django>=4 ; python_version > "3"`); null when
 * there is none.
 */
export function requirementName(requirement: string): string | null {
  const [, word, scheme] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(:\/\/)?/.exec(requirement) ?? [];
  if (word === undefined || scheme !== undefined) return null;
  return /^[A-Za-z0-9._-]*[A-Za-z0-9]/.exec(word)?.[0] ?? null;
}
