import { asApp, route } from '@forge/api';

/** Labels the tasks that are due, once a day. */
export async function remind() {
  const found = await asApp().requestJira(route`/rest/api/3/search/jql?jql=${'due <= 1d'}`);
  const { issues } = await found.json();
  for (const { key } of issues) {
    const body = JSON.stringify({ update: { labels: [{ add: 'due' }] } });
    await asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT', body });
  }
}
