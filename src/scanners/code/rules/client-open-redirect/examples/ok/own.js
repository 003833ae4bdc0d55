location.href = '/search?q=' + location.hash.slice(1);
location.href = 'https://example.com/' + location.search;
window.location.reload();
