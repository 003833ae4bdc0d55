exports.put = async function (table, path, value) {
  const [row, column] = path.split('/');
  table[row][column] = value; // BAD
};
