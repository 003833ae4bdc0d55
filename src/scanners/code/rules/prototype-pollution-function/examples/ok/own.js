function merge(target, source) {
  for (const key in source) {
    if (Object.hasOwn(target, key) && typeof target[key] === 'object') merge(target[key], source[key]);
    else target[key] = source[key];
  }
}
module.exports = merge;
