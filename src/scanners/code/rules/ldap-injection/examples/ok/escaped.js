const ldap = require('ldapjs');
const app = require('express')();
const client = ldap.createClient({ url: 'ldap://localhost' });
const escapeFilter = (text) => text.replace(/[^a-zA-Z0-9]/g, (c) => '\\' + c.charCodeAt(0).toString(16));
app.get('/user', (req, res) => {
  client.search('dc=example', { filter: `(uid=${escapeFilter(req.query.name)})` }, () => res.end());
});
