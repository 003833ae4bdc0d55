const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://localhost' });
const filterOf = (mail) => '(&(objectClass=person)(mail=' + mail + '))';
exports.find = (mail) =>
  new Promise((resolve) => client.search('dc=example', { filter: filterOf(mail) }, (_, result) => resolve(result))); // BAD
