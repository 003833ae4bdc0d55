import type { LibraryModel } from '../engine/library/model.js';

/** LDAP. */
export const directories: LibraryModel = {
  library: 'ldapjs, activedirectory, ldapts',
  types: {
    'ldapjs.createClient()': 'ldap.Client',
    'ldapts.Client()': 'ldap.Client',
    'ldap-client()': 'ldap.Client',
  },
  sinks: [
    { at: 'ldap.Client.search', argument: 1, property: 'filter', kind: 'ldap' },
    { at: 'ldap.Client.{search,compare,modify,add,del,modifyDN,bind}', argument: 0, kind: 'ldap' },
    { at: 'ldapjs.{parseFilter,filters.parseString,parseDN}', argument: 0, kind: 'ldap' },
    {
      at: '*.search',
      argument: 1,
      property: 'filter',
      kind: 'ldap',
      confidence: 'medium',
      // Search engines have filters, too; those of LDAP stand in parentheses.
      when: ({ shape }) => /^\s*\(/u.test(shape ?? ''),
    },
    { at: '{activedirectory,activedirectory2}().{findUsers,findGroups,find}', argument: 0, kind: 'ldap' },
  ],
  sanitizers: {
    '{ldap-escape,ldapjs}.{filter,dn,escapeFilter,escapeDn}': ['ldap'],
    'ldapjs.{EqualityFilter,SubstringFilter,AndFilter,OrFilter,PresenceFilter}': ['ldap'],
    '{ldapts,ldapjs.filters}.{EqualityFilter,SubstringFilter,AndFilter,OrFilter}': ['ldap'],
  },
};
