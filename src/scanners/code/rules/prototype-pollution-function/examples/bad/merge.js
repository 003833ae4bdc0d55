function isObject(value) {
  return value !== null && typeof value === 'object';
}
function merge(target, source) {
  for (const key in source) {
    if (isObject(target[key]) && isObject(source[key])) merge(target[key], source[key]);
    else target[key] = source[key]; // BAD
  }
  return target;
}
module.exports = merge;
