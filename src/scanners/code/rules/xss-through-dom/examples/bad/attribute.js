const button = document.getElementById('open');
function target() {
  return button.getAttribute('data-target');
}
button.addEventListener('click', () => {
  document.querySelector('#dialog').innerHTML = target(); // BAD
});
