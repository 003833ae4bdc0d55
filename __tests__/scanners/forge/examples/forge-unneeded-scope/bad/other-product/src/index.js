import { asUser } from '@forge/api';
export const run = () => asUser().requestJira('x');
