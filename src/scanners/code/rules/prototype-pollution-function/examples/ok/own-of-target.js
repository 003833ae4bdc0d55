const has = Object.prototype.hasOwnProperty;
const SECTIONS = { view: {}, edit: {} };

exports.merge = function merge(target, source) {
  for (const key in source) {
    if (has.call(target, key) && typeof target[key] === 'object') merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
};

exports.set = function (target, path, value) {
  const [key, name] = path.split('.');
  if (Object.prototype.hasOwnProperty.call(target, key)) target[key][name] = value;
};

exports.section = function (target, path, value) {
  const [key, name] = path.split('.');
  if (Object.hasOwn(SECTIONS, key)) target[key][name] = value;
};
