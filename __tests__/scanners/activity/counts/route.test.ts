import { describe, expect, it } from '@jest/globals';
import { routeOf } from '../../../../src/scanners/activity/counts/route.js';

describe('the route of a path', () => {
  it.each([
    ['/reset/Xk9pQ2mZ', '/reset/:id'],
    ['/login/password/HUNTERTWO', '/login/password/:id'],
    ['/resetToken/aB3x.json', '/resetToken/:id.json'],
    ['/invites/AbCd-EfGh/accept', '/invites/:id/accept'],
    ['//magic//q7Z', '/magic/:id'],
  ])('shows nothing of what follows a name of secrets: %s', (path, route) => {
    expect(routeOf(path)).toBe(route);
  });

  it.each([
    '/password/reset',
    '/api/token/refresh',
    '/sessions/sign-out',
    '/Docs/ReadMe.html',
    '/api/v2/items',
  ])('shows places as they are: %s', (path) => {
    expect(routeOf(path)).toBe(path);
  });
});
