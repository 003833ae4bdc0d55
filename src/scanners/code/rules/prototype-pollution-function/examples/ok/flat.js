exports.copy = function (source) {
  const result = {};
  for (const key in source) result[key] = source[key];
  return result;
};
exports.fill = (list, rows) => rows.map((row, index) => (list[index] = row));
