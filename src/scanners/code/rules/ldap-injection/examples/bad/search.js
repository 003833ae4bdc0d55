const ldap = require('ldapjs');
const app = require('express')();
const client = ldap.createClient({ url: 'ldap://localhost' });
app.get('/user', (req, res) => {
  const options = { scope: 'sub', filter: `(uid=${req.query.name})` };
  client.search('ou=people,dc=example', options, () => res.end()); // BAD
});
