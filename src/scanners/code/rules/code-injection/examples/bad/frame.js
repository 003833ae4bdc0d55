self.addEventListener('message', (event) => {
  eval(event.data.code); // BAD
  postMessage('done');
  parent.postMessage('done', '*');
});
