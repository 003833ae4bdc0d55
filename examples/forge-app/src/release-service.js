import axios from 'axios';
import jwt from 'jsonwebtoken';

const SERVICE = 'https://releases.example.com';

const client = axios.create({ baseURL: SERVICE, timeout: 10_000, maxRedirects: 2 });

/**
 * Asks the release service for the changes of one release.
 * @returns a list of `{ kind, summary, issue }`
 */
export async function fetchChanges(project, release) {
  const { data } = await client.get('/v1/changes', {
    params: { project, release },
    headers: { Authorization: `Bearer ${serviceToken(project)}` },
  });
  if (!Array.isArray(data.changes)) throw new Error('The release service sent no list of changes');
  return data.changes;
}

/** A token of one minute for one project. The key is an encrypted Forge variable: `forge variables set --encrypt RELEASE_SERVICE_KEY`. */
function serviceToken(project) {
  const key = process.env.RELEASE_SERVICE_KEY;
  if (!key) throw new Error('RELEASE_SERVICE_KEY is not set for this environment');
  return jwt.sign({ project }, key, { algorithm: 'HS256', expiresIn: '1m', audience: SERVICE });
}
