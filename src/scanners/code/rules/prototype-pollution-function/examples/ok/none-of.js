const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const isValid = (parts) => !parts.some((part) => FORBIDDEN.includes(part));

exports.set = function (target, path, value) {
  const parts = path.split('.');
  if (!isValid(parts)) return;
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value;
};
exports.put = function (target, path, value) {
  const parts = path.split('.');
  if (!parts.every((part) => part !== '__proto__' && part !== 'constructor')) return;
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value;
};
