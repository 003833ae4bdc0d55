function login(user, password) {
  console.log('login of ' + user + ' with ' + password); // BAD
}
module.exports = login;
