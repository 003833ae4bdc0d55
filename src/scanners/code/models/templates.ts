import type { LibraryModel } from '../engine/library/model.js';

/** Template engines. */
export const templates: LibraryModel = {
  library: 'ejs, pug, handlebars, nunjucks, mustache, lodash.template, doT, eta, squirrelly, swig, hogan',
  types: {
    jade: 'pug',
    'nunjucks.{configure,Environment}()': 'nunjucks.Environment',
    'swig-templates': 'swig',
    dot: 'doT',
    'eta.Eta()': 'eta',
    'lodash.template': 'template.lodash',
    '_.template': 'template.lodash',
    'lodash/template': 'template.lodash',
    'underscore.template': 'template.lodash',
    'lodash.template()': 'template.compiled',
  },
  sinks: [
    {
      at: '{ejs,pug,handlebars,Handlebars,swig,Sqrl,squirrelly,eta,vash}.{render,compile,precompile}',
      argument: 0,
      kind: 'template',
    },
    { at: 'ejs.renderFile', argument: 0, kind: 'template-name' },
    {
      at: 'ejs.{render,renderFile}',
      argument: 1,
      kind: 'template-options',
      when: (value) => value.objects.length === 0,
    },
    { at: 'ejs.{render,renderFile,compile}', argument: 2, kind: 'template-options' },
    { at: 'pug.{compileClient,compileClientWithDependenciesTracked}', argument: 0, kind: 'template' },
    { at: 'pug.renderFile', argument: 0, kind: 'template-name' },
    { at: '{nunjucks,nunjucks.Environment}.{renderString,compile}', argument: 0, kind: 'template' },
    { at: '{nunjucks,nunjucks.Environment}.render', argument: 0, kind: 'template-name' },
    { at: 'nunjucks.Template', argument: 0, kind: 'template' },
    { at: 'template.lodash', argument: 0, kind: 'template' },
    { at: 'doT.{template,compile}', argument: 0, kind: 'template' },
    { at: '{hogan.js,Hogan}.compile', argument: 0, kind: 'template-data' },
    { at: '{mustache,Mustache}.render', argument: 0, kind: 'template-data' },
    { at: '{handlebars,Handlebars}.SafeString', argument: 0, kind: 'html' },
    { at: 'lit.unsafeHTML', argument: 0, kind: 'html' },
    { at: 'lit/directives/unsafe-html.js.unsafeHTML', argument: 0, kind: 'html' },
  ],
  sanitizers: {
    '{handlebars,Handlebars}.{escapeExpression,Utils.escapeExpression}': ['html', 'template-html'],
    '{mustache,Mustache}.escape': ['html', 'template-html'],
    'ejs.escapeXML': ['html', 'template-html'],
  },
};
