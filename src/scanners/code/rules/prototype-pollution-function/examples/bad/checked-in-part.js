exports.first = function (target, keys, value) {
  const a = keys[0];
  if (a === '__proto__') throw new Error('no');
  target[keys[1]][keys[2]] = value; // BAD
};
exports.number = function (target, keys, value) {
  const id = keys[0];
  if (!/^\d+$/.test(id)) return;
  target[keys[1]][keys[2]] = value; // BAD
};
exports.walked = function (target, path, value) {
  const parts = path.split('.');
  const first = parts[0];
  if (first === '__proto__' || first === 'constructor' || first === 'prototype') return;
  let at = target;
  while (parts.length > 1) at = at[parts.shift()];
  at[parts[0]] = value; // BAD
};
exports.chosen = function (target, keys, i, value) {
  const key = keys[i];
  if (key === '__proto__') return;
  target[keys[i + 1]][keys[i + 2]] = value; // BAD
};
exports.otherName = function (target, path, value) {
  if (/prototype/.test(path)) return;
  const parts = path.split('.');
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value; // BAD
};
exports.start = function (target, path, value) {
  if (/^__proto__/.test(path)) return;
  const parts = path.split('.');
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value; // BAD
};
exports.whole = function (target, path, value) {
  if (path === '__proto__' || /^(?:__proto__|constructor|prototype)$/.test(path)) return;
  const parts = path.split('.');
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value; // BAD
};
