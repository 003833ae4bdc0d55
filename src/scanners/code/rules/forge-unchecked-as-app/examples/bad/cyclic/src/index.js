import { a } from './a';
export const run = ({ payload }) => a(payload.key);
