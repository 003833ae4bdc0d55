exports.follow = (url) => {
  if (new URL(url).host === 'example.com') location.assign(url);
  if (url.startsWith('https://example.com/')) location.assign(url);
};
