window.addEventListener('message', (event) => { // BAD
  document.title = event.data.title;
});
