/** Serves the notes of made-up changes on localhost, to look at the template without a Jira site: `npm run preview`. */
import express from 'express';
import { renderNotes } from '../src/notes.js';

const CHANGES = [
  { kind: 'feature', summary: 'Export a board', issue: 'DEMO-12' },
  { kind: 'fix', summary: 'Dates follow the time zone of the user', issue: 'DEMO-9' },
];

const app = express();
app.get('/notes/:release', (request, response) => {
  response.type('text/plain').send(renderNotes(request.params.release, CHANGES));
});
app.listen(3000, '127.0.0.1', () => {
  console.log('http://127.0.0.1:3000/notes/1.4.0');
});
