exports.run = (ㅤ, query) => { // BAD
  return query;
};
