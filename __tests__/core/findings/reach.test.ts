import { describe, expect, it } from '@jest/globals';
import { reachOf, type Requiring, type Uses } from '../../../src/core/findings/reach.js';

/** A package that others require; nothing but production needs it, unless told otherwise. */
function required(parents: readonly string[], changes: Partial<Requiring> = {}): Requiring {
  return { parents: new Set(parents), names: new Set(), dev: false, isTold: true, ...changes };
}

/** `web` requires `body`, which requires `parse`; each has its own name, unless told otherwise. */
function graph(changes: Readonly<Record<string, Requiring>> = {}): ReadonlyMap<string, Requiring> {
  const plain = { parse: required(['body']), body: required(['web']), web: required([]) };
  return new Map(
    Object.entries({ ...plain, ...changes }).map(([name, one]) => [
      name,
      { ...one, names: one.names.size === 0 ? new Set([name]) : one.names },
    ]),
  );
}

function uses(imported: readonly string[], changes: Partial<Uses> = {}): Uses {
  const importOf = (name: string) => (imported.includes(name) ? { path: 'src/a.js', line: 3 } : null);
  return { importOf, namedIn: () => null, doubt: null, ...changes };
}

describe('whether production code imports a package', () => {
  it('is so where it imports it, or a package that leads to it', () => {
    const at = { path: 'src/a.js', line: 3 };
    expect(reachOf('parse', graph(), uses(['parse']))).toMatchObject({ label: 'imported', at, through: [] });
    expect(reachOf('parse', graph(), uses(['web']))).toMatchObject({
      label: 'imported',
      at,
      through: ['web', 'body'],
    });
  });

  it('names the nearest way', () => {
    expect(reachOf('parse', graph(), uses(['web', 'body'])).through).toEqual(['body']);
  });

  it('is not so where everything that leads to it is known, and none is imported', () => {
    expect(reachOf('parse', graph(), uses(['other']))).toEqual({
      label: 'not imported',
      at: null,
      through: [],
      reason: null,
    });
    expect(reachOf('body', graph(), uses(['parse'])).label).toBe('not imported');
  });

  it('asks for the names under which code has it, not for those of the registry', () => {
    const renamed = graph({ body: required(['web'], { names: new Set(['alias']) }) });
    expect(reachOf('body', renamed, uses(['alias'])).label).toBe('imported');
    expect(reachOf('body', renamed, uses(['body'])).label).toBe('not imported');
  });

  it('ends where packages require each other', () => {
    const round = graph({ web: required(['parse']) });
    expect(reachOf('parse', round, uses([])).label).toBe('not imported');
  });

  it('is unknown where the lockfile does not tell what requires one of them', () => {
    const untold = graph({ web: required([], { isTold: false }) });
    expect(reachOf('parse', untold, uses([]))).toMatchObject({
      label: 'unknown',
      reason: 'the lockfile does not tell what requires it',
    });
    expect(reachOf('absent', graph(), uses([])).label).toBe('unknown');
    expect(reachOf('absent', graph(), uses(['absent'])).label).toBe('imported');
  });

  it('is unknown where something hides imports, or names a package without one', () => {
    expect(reachOf('parse', graph(), uses([], { doubt: 'a file could not be read' }))).toMatchObject({
      label: 'unknown',
      reason: 'a file could not be read',
    });
    const namedIn = (name: string): string | null => (name === 'body' ? 'config.js' : null);
    expect(reachOf('parse', graph(), uses([], { namedIn }))).toMatchObject({
      label: 'unknown',
      reason: 'config.js names body, and does not import it',
    });
    expect(reachOf('parse', graph(), uses(['web'], { doubt: 'x' })).label).toBe('imported');
  });

  it('stays known where what names it is only for development', () => {
    const namedIn = (name: string): string | null => (name === 'body' ? 'build.js' : null);
    const dev = graph({ body: required(['web'], { dev: true }) });
    const untold = graph({ body: required(['web'], { dev: null }) });
    expect(reachOf('parse', dev, uses([], { namedIn })).label).toBe('not imported');
    expect(reachOf('parse', untold, uses([], { namedIn })).label).toBe('unknown');
  });
});
