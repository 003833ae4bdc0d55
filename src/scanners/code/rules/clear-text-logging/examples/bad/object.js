exports.save = async (name, creditCardNumber) => {
  console.info('saved', JSON.stringify({ name, creditCardNumber })); // BAD
  console.log(process.env); // BAD
};
