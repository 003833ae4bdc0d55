import type { Rule } from '../../engine/rules/rule.js';

/** Reports directory listings that are enabled. */
export const directoryListing: Rule = {
  id: 'directory-listing',
  title: 'Directory shown to everybody',
  cwe: ['CWE-548'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason: 'Reached over the network without rights; shows files that nobody links to (C:L).',
  precision: 'high',
  message: 'The server lists the files of a directory ({sink})',
  why: 'Backups, logs and uploads of others are found by looking at the list.',
  fix: {
    text: 'Serve files without listing them.',
    before: "app.use('/files', serveIndex('files'));",
    after: "app.use('/files', express.static('files'));",
  },
  references: ['https://cwe.mitre.org/data/definitions/548.html'],
  on: {
    calls: {
      '{serve-index,koa-serve-index,express.directory,connect.directory,koa-list-directory}': (
        call,
        report,
      ) => {
        report(call.node);
      },
      '*.register': (call, report) => {
        if (
          call.arg(0).apis.some((api) => /^(?:@fastify\/static|fastify-static)$/u.test(api)) &&
          call.option(1, 'list')?.constants.includes(true)
        )
          report(call.node);
      },
      'http-server.createServer': (call, report) => {
        if (call.option(0, 'showDir')?.constants.includes(true)) report(call.node);
      },
      'serve-handler': (call, report) => {
        if (call.option(2, 'directoryListing')?.constants.includes(true)) report(call.node);
      },
      '{express,serve-static,koa-static}.static': (call, report) => {
        if (call.option(1, 'dotfiles')?.constants.includes('allow'))
          report(call.node, { confidence: 'medium', detail: 'dotfiles' });
      },
    },
    assigned: (name, value, node, report) => {
      if (name !== 'directory') return;
      if (
        value.objects.some(
          (object) => object.get('path') !== null && object.get('listing')?.constants.includes(true),
        )
      )
        report(node, { sink: 'directory.listing' });
    },
  },
};
