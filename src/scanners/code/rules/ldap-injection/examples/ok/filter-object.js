const ldap = require('ldapjs');
const app = require('express')();
const client = ldap.createClient({ url: 'ldap://localhost' });
app.get('/user', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: req.query.name });
  client.search('dc=example', { filter }, () => res.end());
});
