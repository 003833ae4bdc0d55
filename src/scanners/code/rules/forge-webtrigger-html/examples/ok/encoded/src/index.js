import { escapeHtml } from './escape';
export const run = ({ queryParameters }) => ({
  headers: { 'Content-Type': ['text/html'] },
  body: `<p>${escapeHtml(queryParameters.name[0])}</p>`,
});
