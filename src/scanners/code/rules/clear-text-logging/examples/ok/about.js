function login(user, password) {
  console.log('login of ' + user + ', password ' + (password ? 'given' : 'missing'));
  console.log('length', password.length, hash(password));
  console.warn('password is required');
}
module.exports = login;
