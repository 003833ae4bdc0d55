function isAllowed(key) {
  return key !== '__proto__' && key !== 'constructor' && key !== 'prototype';
}
exports.set = function (target, path, value) {
  const parts = path.split('.').filter(isAllowed);
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value;
};
