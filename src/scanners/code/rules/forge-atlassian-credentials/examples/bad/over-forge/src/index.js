import { asUser, route } from '@forge/api';
export const run = async () => {
  const encoded = Buffer.from(`${process.env.NAME}:${process.env.TOKEN}`).toString('base64');
  const headers = { Authorization: 'Basic ' + encoded };
  await asUser().requestJira(route`/rest/api/3/group/user`, { method: 'DELETE', headers }); // BAD
};
