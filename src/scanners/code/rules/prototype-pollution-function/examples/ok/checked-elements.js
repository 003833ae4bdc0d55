exports.set = function (target, path, value) {
  const parts = path.split('.');
  let at = target;
  for (let i = 0; i < parts.length - 1; i += 1) {
    const part = parts[i];
    if (part === '__proto__' || part === 'constructor' || part === 'prototype') return;
    at = at[parts[i]];
  }
  at[parts[parts.length - 1]] = value;
};
