import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => {
  const granted = await authorize().onJira(['ADMINISTER']);
  return granted.length > 0 ? 200 : 403;
};
