import { asApp } from '@forge/api';
import { kvs } from '@forge/kvs';
export const run = () => asApp().requestConfluence(kvs);
