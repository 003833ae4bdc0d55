const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
exports.some = function (target, path, value, strict) {
  const parts = path.split('.');
  if (parts.some((part) => { if (!strict) return false; return FORBIDDEN.includes(part); })) return;
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value; // BAD
};
exports.noEnd = function (target, path, value, strict) {
  const parts = path.split('.');
  if (parts.some((part) => { if (strict) return FORBIDDEN.includes(part); })) return;
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value; // BAD
};
exports.filter = function (target, path, value) {
  const parts = path.split('.').filter((key) => {
    if (key.length < 12) return true;
    return key !== '__proto__' && key !== 'constructor' && key !== 'prototype';
  });
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value; // BAD
};
