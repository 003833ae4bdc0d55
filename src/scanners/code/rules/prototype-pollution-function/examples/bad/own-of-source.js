const has = Object.prototype.hasOwnProperty;

exports.merge = function merge(target, source) {
  for (const key in source) {
    if (!has.call(source, key)) continue;
    if (typeof source[key] === 'object' && target[key]) merge(target[key], source[key]);
    else target[key] = source[key]; // BAD
  }
  return target;
};

exports.extend = function extend(target, source) {
  for (const key of Object.keys(source)) {
    if (Object.hasOwn(source, key) && typeof target[key] === 'object') extend(target[key], source[key]);
    else target[key] = source[key]; // BAD
  }
};

exports.set = function (target, names, path, value) {
  const [key, name] = path.split('.');
  if (Object.prototype.hasOwnProperty.call(names, key)) target[key][name] = value; // BAD
};
