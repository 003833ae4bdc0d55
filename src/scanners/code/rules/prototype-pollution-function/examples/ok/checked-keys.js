exports.key = function (target, key, name, value) {
  if (/^(?:__proto__|constructor|prototype)$/.test(key)) return;
  target[key][name] = value;
};
exports.counted = function (target, path, value) {
  const parts = path.split('.');
  let at = target;
  let i = 0;
  while (i < parts.length - 1) {
    const part = parts[i];
    if (part === '__proto__' || part === 'constructor') return;
    at = at[parts[i++]];
  }
  at[parts[i]] = value;
};
exports.forIn = function (target, parts, value) {
  let at = target;
  for (const i in parts) {
    const part = parts[i];
    if (part === '__proto__') return;
    at = at[part];
  }
  at[parts.pop()] = value;
};
