exports.follow = (url) => {
  if (url.startsWith('https://example.com')) location.assign(url); // BAD
};
exports.isOwn = (href) => href.indexOf('example.com') !== -1; // BAD
