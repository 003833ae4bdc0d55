const allowed = new Set(['https://shop.example.com/a', 'https://blog.example.com/b']);
exports.isAllowed = (url) => {
  let found = false;
  for (const entry of allowed) found = found || url.includes(entry); // BAD
  return found;
};
