const ldap = require('ldapjs');
const app = require('express')();
const client = ldap.createClient({ url: 'ldap://localhost' });
app.get('/user', (req, res) => {
  const { name } = req.query;
  if (!/^[a-z0-9]+$/.test(name)) return res.sendStatus(400);
  client.search('dc=example', { filter: `(uid=${name})` }, () => res.end());
});
