const PAGES = { start: '/', help: '/help' };
const next = new URLSearchParams(location.search).get('next');
location.assign(PAGES[next] ?? '/');
