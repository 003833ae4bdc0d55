export const run = ({ queryParameters }) => ({
  headers: { 'Content-Type': ['application/json'] },
  body: JSON.stringify({ name: queryParameters.name }),
});
