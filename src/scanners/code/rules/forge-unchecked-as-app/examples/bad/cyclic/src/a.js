import { b } from './b';
export const a = (key) => b(key);
