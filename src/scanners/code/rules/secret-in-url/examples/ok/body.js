async function login(name, password) {
  return fetch('https://api.example.com/login', { method: 'POST', body: JSON.stringify({ name, password }) });
}
module.exports = login;
