const PAGES = new Set(['/', '/cart']);
export default defineEventHandler((event) => {
  const next = String(getQuery(event).next);
  return sendRedirect(event, PAGES.has(next) ? next : '/');
});
