import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => {
  if ((await authorize().onJira(['ADMINISTER'])).length === 0) return 403;
  return 200;
};
