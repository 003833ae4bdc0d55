import { expect, it } from '@jest/globals';
import { appsOf } from '../../../../src/core/statement/answers/apps.js';

const APPS = [
  { name: 'One', path: 'apps/one', bounty: false },
  { name: 'Oneself', path: 'apps/oneself', bounty: false },
  { name: 'Whole', bounty: false },
  { name: 'Elsewhere', path: 'apps/two', repository: 'acme/two', bounty: false },
];

it.each([
  ['', ['One', 'Oneself', 'Whole', 'Elsewhere']],
  ['apps', ['One', 'Oneself', 'Whole', 'Elsewhere']],
  ['apps/one', ['One', 'Whole', 'Elsewhere']],
  ['apps/one/src', ['One', 'Whole', 'Elsewhere']],
  ['server', ['Whole', 'Elsewhere']],
])('a statement of the directory "%s" is about %j', (directory, names) => {
  expect(appsOf(APPS, directory).map(({ name }) => name)).toEqual(names);
});
