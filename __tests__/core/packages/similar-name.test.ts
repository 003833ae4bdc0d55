import { describe, expect, it } from '@jest/globals';
import { npmHighImpact, npmTopDependents } from 'npm-high-impact';
import { similarName } from '../../../src/core/packages/similar-name.js';

describe('a name like that of a well-known package', () => {
  it.each([
    ['npm', 'lodahs', 'lodash'],
    ['npm', 'expres', 'express'],
    ['npm', 'expresss', 'express'],
    ['npm', 'crossenv', 'cross-env'],
    ['npm', 'nodefetch', 'node-fetch'],
    ['npm', 'nodemailer.js', 'nodemailer'],
    ['npm', 'noderequest', 'request'],
    ['npm', 'mongose', 'mongoose'],
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
    ['npm', 'preact'],
    ['npm', '@acme/lodahs'],
    ['cargo', 'lodahs'],
  ])('%s/%s is near none', (type, name) => {
    expect(similarName(type, name)).toBeNull();
  });

  it('is none of those that others depend on most, and few that are popular without being listed', () => {
    expect(npmTopDependents.filter((name) => similarName('npm', name) !== null)).toEqual([]);
    const listed = new Set(npmTopDependents);
    const others = npmHighImpact.filter((name) => !listed.has(name));
    const alarms = others.filter((name) => similarName('npm', name) !== null);
    expect(alarms.length / others.length).toBeLessThan(0.003);
  });
});
