import type { LibraryModel } from '../engine/library/model.js';
import type { Call } from '../engine/values/evaluated.js';

/** XML parsers and query languages. */
export const xml: LibraryModel = {
  library: 'libxmljs, xml2js, fast-xml-parser, node-expat, xml2json, xpath, DOMParser',
  types: {
    '{libxmljs2,libxmljs-mt}': 'libxmljs',
    'libxmljs.{parseXml,parseXmlString,parseHtml,parseXmlAsync}()': 'libxmljs.Document',
    'libxmljs.Document.{root,get}()': 'libxmljs.Document',
    'node-expat.Parser()': 'node-expat.Parser',
    'node-expat.createParser()': 'node-expat.Parser',
  },
  sinks: [
    {
      at: 'libxmljs.{parseXml,parseXmlString,parseXmlAsync,fromXml,SaxParser.parseString}',
      argument: 0,
      kind: 'xml-external',
      when: (_, call) => option(call, 'noent') || option(call, 'replaceEntities'),
    },
    {
      at: 'libxmljs.{parseXml,parseXmlString,parseXmlAsync,fromXml}',
      argument: 0,
      kind: 'xml-entities',
      when: (_, call) => option(call, 'noent') || option(call, 'huge') || option(call, 'replaceEntities'),
    },
    { at: 'libxmljs.{SaxParser,SaxPushParser}().{parseString,push}', argument: 0, kind: 'xml-entities' },
    { at: 'node-expat.Parser.{parse,write,end}', argument: 0, kind: 'xml-entities' },
    { at: 'xml2json.toJson', argument: 0, kind: 'xml-entities' },
    { at: 'libxmljs.Document.{get,find}', argument: 0, kind: 'xpath' },
    { at: 'xpath.{select,select1,evaluate,parse}', argument: 0, kind: 'xpath' },
    { at: 'xpath.useNamespaces()', argument: 0, kind: 'xpath' },
    { at: '{xmldom,@xmldom/xmldom}.xpath', argument: 0, kind: 'xpath' },
    { at: 'document.evaluate', argument: 0, kind: 'xpath' },
    { at: 'xpath.js', argument: 1, kind: 'xpath' },
  ],
  propagators: {
    'xml2js.{parseStringPromise}': [0],
    'fast-xml-parser.XMLParser().parse': [0],
    'fast-xml-parser.parse': [0],
    'DOMParser().parseFromString': [0],
    'libxmljs.{parseXml,parseXmlString}': [0],
  },
  callbacks: [{ at: 'xml2js.{parseString,Parser().parseString}', parameters: ['', 'arguments'] }],
};

/** Whether an option is set to true. */
function option(call: Call | null, name: string): boolean {
  return call?.option(1, name)?.constants.includes(true) ?? false;
}
