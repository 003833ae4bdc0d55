import { describe, expect, it } from '@jest/globals';
import { similarName } from '../../../src/core/packages/similar-name.js';

describe('a name like that of a well-known package', () => {
  it.each([
    ['npm', 'lodahs', 'lodash'],
    ['npm', 'expres', 'express'],
    ['npm', 'expresss', 'express'],
    ['npm', 'crossenv', 'cross-env'],
    ['npm', 'nodefetch', 'node-fetch'],
    ['pypi', 'reqeusts', 'requests'],
    ['pypi', 'urllib4', 'urllib3'],
  ])('%s/%s is near %s', (type, name, known) => {
    expect(similarName(type, name)).toBe(known);
  });

  it.each([
    ['npm', 'lodash'],
    ['npm', 'lodash-es'],
    ['npm', 'vuex'],
    ['npm', 'ws'],
    ['npm', 'left-pad'],
    ['cargo', 'lodahs'],
  ])('%s/%s is near none', (type, name) => {
    expect(similarName(type, name)).toBeNull();
  });
});
