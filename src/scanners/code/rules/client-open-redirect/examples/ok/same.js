location.href = location.href;
location.replace(location.pathname);
const next = new URLSearchParams(location.search).get('next');
if (next !== null && /^\/[a-z/]*$/.test(next)) location.href = next;
