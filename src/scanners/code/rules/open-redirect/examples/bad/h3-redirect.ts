export default defineEventHandler((event) => {
  const { next } = getQuery(event);
  return sendRedirect(event, String(next)); // BAD
});
