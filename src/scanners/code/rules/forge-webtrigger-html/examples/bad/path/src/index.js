export const run = (request) => {
  const name = request.userPath.slice(1);
  return {
    headers: { 'Content-Type': ['text/html'] },
    body: `<title>${name}</title>`, // BAD
  };
};
