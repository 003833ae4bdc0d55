const page = new URLSearchParams(location.search).get('page');
const known = ['start', 'help'];
if (known.includes(page)) document.body.innerHTML = `<h1>${page}</h1>`;
const link = document.createElement('a');
link.href = '/search?q=' + location.hash;
