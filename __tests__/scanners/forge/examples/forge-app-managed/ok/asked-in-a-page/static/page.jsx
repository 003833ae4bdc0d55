import { permissions } from '@forge/bridge';
export const ok = () => permissions.canLoadResource({ type: 'images', url: 'https://a.example.com' });
