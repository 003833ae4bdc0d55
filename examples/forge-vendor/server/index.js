import express from 'express';
import { decodeJwt } from 'jose';

const app = express();

// Believes whatever token is sent.
app.post('/tasks', async (request, response) => {
  const claims = decodeJwt(request.get('authorization').slice('Bearer '.length));
  const answer = await fetch(`https://api.atlassian.com/ex/jira/${claims.context.cloudId}/rest/api/3/myself`, {
    headers: { authorization: `Bearer ${request.get('x-forge-oauth-system')}` },
  });
  response.json(await answer.json());
});

app.listen(8080);
