import { tokenOf } from './token';
export const run = async () => ((await tokenOf()) === undefined ? 'no' : 'yes');
