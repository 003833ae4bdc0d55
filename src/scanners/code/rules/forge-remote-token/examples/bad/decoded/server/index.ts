import fastify from 'fastify';
import { decodeJwt } from 'jose';
const server = fastify();
server.post('/events', async (request) => { // BAD
  const claims = decodeJwt(String(request.headers.authorization).slice(7));
  return fetch(`${claims.app.apiBaseUrl}/rest/api/3/issue`, {
    headers: { authorization: `Bearer ${request.headers['x-forge-oauth-system']}` },
  });
});
