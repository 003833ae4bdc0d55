import { go } from './go.js';
window.addEventListener('message', (event) => {
  if (event.data.kind === 'go') go(event.data.url);
});
