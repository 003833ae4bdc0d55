import jwt from 'jsonwebtoken';
import { login } from '../login.js';

it('lets the user in', async () => {
  expect(await login({ name: 'jim', password: 'ncc-1701' })).toBe(true);
});
it('reads the token', () => {
  expect(jwt.verify(jwt.sign({ id: 1 }, 'for-tests-0nly'), 'for-tests-0nly')).toBeDefined();
});
