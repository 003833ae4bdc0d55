import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => {
  if (!(await authorize().onConfluenceContent([]).canUpdate())) return 403; // BAD
  return 200;
};
