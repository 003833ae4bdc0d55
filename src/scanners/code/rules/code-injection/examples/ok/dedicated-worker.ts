// What a page's own worker runs is what its page sends it.
self.addEventListener('message', (event) => {
  const { script, values } = event.data;
  const run = new Function('values', script);
  self.postMessage({ results: run(values) });
});
