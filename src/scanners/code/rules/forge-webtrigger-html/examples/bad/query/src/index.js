export const run = ({ queryParameters }) => ({
  statusCode: 200,
  headers: { 'Content-Type': ['text/html'] },
  body: `<p>${queryParameters.name[0]}</p>`, // BAD
});
