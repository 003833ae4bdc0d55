const target = document.querySelector('#target');
window.addEventListener('message', (event) => {
  const { html } = event.data;
  target.insertAdjacentHTML('beforeend', html); // BAD
});
