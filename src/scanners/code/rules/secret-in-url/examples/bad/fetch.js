async function login(name, password) {
  return fetch(`https://api.example.com/login?name=${name}&password=${password}`); // BAD
}
module.exports = login;
