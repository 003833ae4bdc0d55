exports.quote = (text) => {
  let result = text.replace(/"/g, '\\"');
  result = result.replace(/\\/g, '\\\\'); // BAD
  return result;
};
