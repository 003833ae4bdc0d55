window.addEventListener('message', (event) => {
  const { script, values } = event.data;
  const run = new Function('values', script); // BAD
  window.parent.postMessage({ results: run(values) }, '*');
});
