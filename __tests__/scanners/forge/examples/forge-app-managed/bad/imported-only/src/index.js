import { permissions } from '@forge/api';
export const run = () => permissions;
