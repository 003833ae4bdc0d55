const area = document.querySelector('textarea');
area.addEventListener('input', async () => {
  const clean = DOMPurify.sanitize(area.value);
  document.querySelector('#preview').innerHTML = clean;
  document.querySelector('#count').innerHTML = Number(area.value);
});
