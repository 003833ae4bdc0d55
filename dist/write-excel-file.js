"use strict";
exports.id = 5758;
exports.ids = [5758];
exports.modules = {

/***/ 85758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ writeXlsxFile)
});

// UNUSED EXPORTS: generateXlsxFileAsync, generateXlsxFileSync

;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/export/convertFileContentToUint8ArrayUniversal.js
// This function doesn't use `async`/`await` in order to avoid adding `@babel/runtime` to `dependencies`.
// https://gitlab.com/catamphetamine/write-excel-file/-/issues/105

/**
 * Converts file content to a `Uint8Array`.
 * @param {Blob} fileContent
 * @returns {Promise<Uint8Array>}
 */
function convertFileContentToUint8Array(fileContent) {
  if (fileContent instanceof Blob) {
    return blobToUint8Array(fileContent);
  }
  throw new Error('Unsupported file content type. Expected a `Blob`');
}
function blobToUint8Array(blob) {
  return blob.arrayBuffer().then(function (arrayBuffer) {
    return new Uint8Array(arrayBuffer);
  });
}
//# sourceMappingURL=convertFileContentToUint8ArrayUniversal.js.map
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js
// `fflate` readme is too complicated:
// https://github.com/101arrowz/fflate/issues/251
// I just used whatever approach seemed to work.
//
// It was a choice between "syncrhonous" (blocking) unzip via `zipSync()`
// and "asynchronous" (non-blocking) unzip via `zip()`.
//
// In the readme they say that using "asynchronous" API  will cause the compression or decompression
// run in a separate thread by using Web (or Node) Workers, so it won't block the main thread.
// Yet, they also say that there is an initial overhead to using workers of about 50ms for each
// asynchronous function. For small (under about 50kB) payloads, they say that the "asynchronous" API
// will be much slower compared to the "synchronous" one. However, when compressing larger files
// or multiple files at once, the "synchronous" API causes the main thread to hang for too long,
// and the "asynchronous" API is an order of magnitude better.
//


/**
 * Creates a `*.zip` file from a map of files.
 * @param  {Record<string,Uint8Array>} files
 * @return {Promise<ArrayBuffer>} Promise of `*.zip` file data.
 */
function zipToArrayBuffer(files) {
  return zipAsync(files).then(function (uint8Array) {
    return uint8Array.buffer;
  });
}
function zipAsync(files) {
  return new Promise(function (resolve, reject) {
    // `zip()` will resort to "synchronous" compression in an edge case:
    // * When an individual file size is less than `160KB`.
    (0,esm/* zip */.yU)(files, function (error, archive) {
      if (error) {
        reject(error);
      } else {
        resolve(archive);
      }
    });
  });
}
//# sourceMappingURL=zipToArrayBuffer.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/export/convertFilesContentToUint8Arrays.js


/**
 * Converts `files` values to `Uint8Array`s.
 * @param {Record<string,any>} files
 * @param {function} convertFileContentToUint8Array
 * @returns {Promise<Record<string,Uint8Array>>}
 */
function convertFilesContentToUint8Arrays(files, convertFileContentToUint8Array) {
  var convertedFiles = {};
  return Promise.all(Object.keys(files).map(function (key) {
    if (files[key] instanceof Uint8Array) {
      convertedFiles[key] = files[key];
    } else if (typeof files[key] === 'string') {
      convertedFiles[key] = convertStringToUint8Array(files[key]);
    } else {
      return convertFileContentToUint8Array(files[key]).then(function (uint8Array) {
        convertedFiles[key] = uint8Array;
      });
    }
  })).then(function () {
    return convertedFiles;
  });
}
function convertStringToUint8Array(string) {
  return (0,esm/* strToU8 */._u)(string);
}
//# sourceMappingURL=convertFilesContentToUint8Arrays.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/features/getAdditionalContent.js
function _createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function _unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return _arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0; } }
function _arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
// Returns the content that should be inserted by `features` when performing a `transformName` transform.
function getAdditionalContent(fileName, features, sheetOptions, properties) {
  var content = '';
  for (var _iterator = _createForOfIteratorHelperLoose(features), _step; !(_step = _iterator()).done;) {
    var feature = _step.value;
    var transform = feature.files && feature.files.transform && feature.files.transform[fileName];
    if (transform && transform.insert) {
      var insertedContent = transform.insert(sheetOptions, properties);
      if (insertedContent) {
        content += insertedContent;
      }
    }
  }
  return content;
}
//# sourceMappingURL=getAdditionalContent.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/features/transformContent.js
function transformContent_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = transformContent_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function transformContent_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return transformContent_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? transformContent_arrayLikeToArray(r, a) : void 0; } }
function transformContent_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
// Transforms the content by `features` when performing a `transformName` transform.
function transformContent(content, fileName, features, sheetOptions, properties) {
  for (var _iterator = transformContent_createForOfIteratorHelperLoose(features), _step; !(_step = _iterator()).done;) {
    var feature = _step.value;
    var transform = feature.files && feature.files.transform && feature.files.transform[fileName];
    if (transform && transform.transform) {
      content = transform.transform(content, sheetOptions, properties);
    }
  }
  return content;
}
//# sourceMappingURL=transformContent.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/removeInvalidXmlCharacters.js
var INVALID_CHARACTERS = /((?:[\0-\x08\x0B\f\x0E-\x1F\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]))/g;
var DISCOURAGED_CHARACTERS = new RegExp("([\\x7F-\\x84]|[\\x86-\\x9F]|[\\uFDD0-\\uFDEF]|(?:\\uD83F[\\uDFFE\\uDFFF])|(?:\\uD87F[\\uDFFE\\uDFFF])|(?:\\uD8BF[\\uDFFE\\uDFFF])|(?:\\uD8FF[\\uDFFE\\uDFFF])|(?:\\uD93F[\\uDFFE\\uDFFF])|(?:\\uD97F[\\uDFFE\\uDFFF])|(?:\\uD9BF[\\uDFFE\\uDFFF])|(?:\\uD9FF[\\uDFFE\\uDFFF])|(?:\\uDA3F[\\uDFFE\\uDFFF])|(?:\\uDA7F[\\uDFFE\\uDFFF])|(?:\\uDABF[\\uDFFE\\uDFFF])|(?:\\uDAFF[\\uDFFE\\uDFFF])|(?:\\uDB3F[\\uDFFE\\uDFFF])|(?:\\uDB7F[\\uDFFE\\uDFFF])|(?:\\uDBBF[\\uDFFE\\uDFFF])|(?:\\uDBFF[\\uDFFE\\uDFFF])(?:[\\0-\\t\\x0B\\f\\x0E-\\u2027\\u202A-\\uD7FF\\uE000-\\uFFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:[^\\uD800-\\uDBFF]|^)[\\uDC00-\\uDFFF]))", 'g');

/**
 * Removes "invalid" or "discouraged" XML characters from a string.
 * "Invalid" characters are "C0 control characters" or "surrogate blocks" ("non-characters" and "surrogate pairs").
 * "Discouraged" characters are the ones that're officially discouraged from use in XML documents by the XML specification.
 * @param {string} string - a string containing potentially invalid XML characters (non-UTF8 characters, STX, EOX etc)
 * @return {string} a sanitized string stripped of invalid (and by default also discouraged) XML characters
 */
function removeInvalidXmlCharacters(string) {
  // Remove everything forbidden by XML 1.0 specification,
  // plus the unicode replacement character U+FFFD.
  string = string.replace(INVALID_CHARACTERS, '');

  // Remove everything discouraged by XML 1.0 specification.
  // I.e. strictly speaking, these characters are still valid
  // but also officially discouraged from use in XML documents.
  string = string.replace(DISCOURAGED_CHARACTERS, '');
  return string;
}
//# sourceMappingURL=removeInvalidXmlCharacters.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/sanitizeAttributeName.js


/**
 * Removes invalid characters and escapes "speciaL" characters in an XML attribute's name.
 * @param {string} attributeName
 * @returns {string}
 */
function sanitizeAttributeName(attributeName) {
  if (typeof attributeName !== 'string') {
    throw new TypeError('Argument must be a string');
  }
  // Remove characters that're invalid in XML.
  attributeName = removeInvalidXmlCharacters(attributeName);
  // Remove characters that're invalid in an XML attribute name.
  return attributeName.replace(/[^a-zA-Z_0-9-.:]/g, '').replace(/^[^a-zA-Z_]+/, '');
}
//# sourceMappingURL=sanitizeAttributeName.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/escapeXmlSpecialCharacters.js
/**
 * Escapes a string for including it in XML markup: replaces ">" with "&gt;", etc.
 * https://en.wikipedia.org/wiki/Character_encodings_in_HTML#HTML_character_references
 * @param  {string} string
 * @param  {boolean} options.isAttributeValue \u2014 Pass `true` if an XML attribute value is being escaped. Pass `false` otherwise.
 * @return {string}
 */
function escapeXmlSpecialCharacters(string, _ref) {
  var isAttributeValue = _ref.isAttributeValue;
  // By default, "&", "<" and ">" characters should be escaped:
  //
  // The ampersand character (&) and the left angle bracket (<) must not appear
  // in their literal form, except when used as markup delimiters, or within a comment,
  // a processing instruction, or a CDATA section. If they are needed elsewhere,
  // they must be escaped using either numeric character references or the strings
  // " & " and " < " respectively. The right angle bracket (>) may be represented
  // using the string " > ", and must, for compatibility, be escaped using either
  // " > " or a character reference when it appears in the string " ]]> " in content,
  // when that string is not marking the end of a CDATA section.
  //
  string = replaceAll(string, '&', '&amp;');
  string = replaceAll(string, '>', '&gt;');
  string = replaceAll(string, '<', '&lt;');

  // Additionally, in attribute values, single and double quotes might be required
  // to be escaped depending on what character is used for delimiting those attribute values.
  if (isAttributeValue) {
    string = replaceAll(string, '\'', '&apos;');
    string = replaceAll(string, '"', '&quot;');
  }
  return string;
}
function replaceAll(string, replacedSubstring, replacementSubstring) {
  if (string.replaceAll) {
    return string.replaceAll(replacedSubstring, replacementSubstring);
  }
  // There's no need to escape RegExp special characters in `replacedSubstring`
  // because this function is not exported and is only called internally
  // with a known subset of possible `replacedSubstring`s which are known
  // to not contain any RegExp special characters.
  return string.replace(new RegExp(replacedSubstring, 'g'), replacementSubstring);
}

// // Escapes any regular-expression-specific special characters.
// function escapeRegExpSpecialCharacters(string) {
// 	const specialCharactersRegExp = new RegExp('[.*+?|()\\[\\]{}\\\\]', 'g')
// 	return string.replace(specialCharactersRegExp, '\\$&')
// }
//# sourceMappingURL=escapeXmlSpecialCharacters.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/sanitizeAttributeValue.js



/**
 * Removes invalid characters and escapes "speciaL" characters in an XML attribute's value.
 * @param {string} attributeValue
 * @returns {string}
 */
function sanitizeAttributeValue(attributeValue) {
  if (typeof attributeValue !== 'string') {
    throw new TypeError('Argument must be a string');
  }
  // Remove characters that're invalid in XML.
  attributeValue = removeInvalidXmlCharacters(attributeValue);
  // Escape "special" characters.
  return escapeXmlSpecialCharacters(attributeValue, {
    isAttributeValue: true
  });
}
//# sourceMappingURL=sanitizeAttributeValue.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/getAttributesString.js



/**
 * Converts an object with XML attribute values to a string.
 * Examples:
 * { a: 'b', c: 'd' } \u2192 ' a="b" c="d"'
 * {} \u2192 ''
 * @param {object} attributes
 * @returns {string}
 */
function getAttributesString(attributes) {
  return Object.keys(attributes).map(function (name) {
    return "".concat(sanitizeAttributeName(name), "=\"").concat(sanitizeAttributeValue(String(attributes[name])), "\"");
  }).reduce(function (combined, part) {
    return combined + ' ' + part;
  }, '');
}
//# sourceMappingURL=getAttributesString.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/getOpeningTagMarkup.js


/**
 * Returns XML for an "opening tag" with a given `tagName` and optional `attributes`.
 * @param {string} tagName
 * @param {object} [attributes]
 * @returns {string}
 */
function getOpeningTagMarkup(tagName, attributes) {
  return '<' + tagName + (attributes ? getAttributesString(attributes) : '') + '>';
}
//# sourceMappingURL=getOpeningTagMarkup.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/getClosingTagMarkup.js
/**
 * Returns XML for a "closing tag" with a given `tagName`.
 * @param {string} tagName
 * @returns {string}
 */
function getClosingTagMarkup(tagName) {
  return '</' + tagName + '>';
}
//# sourceMappingURL=getClosingTagMarkup.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/getSelfClosingTagMarkup.js


/**
 * Returns XML for an element with a given `tagName`, optional `attributes` and no child elements.
 * @param {string} tagName
 * @param {object} [attributes]
 * @returns {string}
 */
function getSelfClosingTagMarkup(tagName, attributes) {
  return getOpeningTagMarkup(tagName, attributes).slice(0, -1) + '/>';
}
//# sourceMappingURL=getSelfClosingTagMarkup.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/features/getElementXml.js
function getElementXml_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getElementXml_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getElementXml_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getElementXml_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getElementXml_arrayLikeToArray(r, a) : void 0; } }
function getElementXml_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }



function getElementXml(fileName, tagName, attributes,
// Could be `undefined` or `null`
innerXml,
// Could be `undefined` or `null`
index,
// Could be `undefined`
properties, sheetOptionsOrSheetsOptions, features) {
  for (var _iterator = getElementXml_createForOfIteratorHelperLoose(features), _step; !(_step = _iterator()).done;) {
    var feature = _step.value;
    var transform = feature.files && feature.files.transform && feature.files.transform[fileName];
    if (transform && transform.transformElementAttributes) {
      attributes = transform.transformElementAttributes(tagName, attributes || NO_ATTRIBUTES, index, sheetOptionsOrSheetsOptions, properties);
    }
  }
  if (innerXml) {
    return getOpeningTagMarkup(tagName, attributes) + innerXml + getClosingTagMarkup(tagName);
  } else {
    return getSelfClosingTagMarkup(tagName, attributes);
  }
}
var NO_ATTRIBUTES = {};
//# sourceMappingURL=getElementXml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/workbook.xml.js




function generateWorkbookXml(_ref) {
  var sheetIdsAndNames = _ref.sheetIdsAndNames,
    features = _ref.features,
    sheetsOptions = _ref.sheetsOptions;
  /**
   * Creates XML tag markup.
   * @param {string} tagName
   * @param {object} attributes
   * @param {string} [innerXml]
   * @param {number} [index]
   * @returns {string}
   */
  var tag = function tag(tagName, attributes, innerXml, index) {
    return getElementXml('xl/workbook.xml', tagName, attributes, innerXml, index, EMPTY_OBJECT, sheetsOptions, features);
  };
  var xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  // The order of elements is dictated by the XLSX spec.
  //
  // <workbookPr/>
  tag('workbookPr') +
  // <bookViews/>
  tag('bookViews', null, tag('workbookView', null, null, 0)) +
  // <sheets/>
  tag('sheets', null, sheetIdsAndNames.map(function (_ref2, i) {
    var sheetId = _ref2.sheetId,
      sheetName = _ref2.sheetName;
    return tag('sheet', {
      'r:id': "rId".concat(sheetId),
      sheetId: sheetId,
      name: sheetName
    }, null, i);
  }).join('')) +
  // <definedNames/>
  tag('definedNames') +
  // <calcPr/>
  tag('calcPr') +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('xl/workbook.xml', features, sheetsOptions) + '</workbook>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/workbook.xml', features, sheetsOptions);
  return xml;
}
var EMPTY_OBJECT = {};
//# sourceMappingURL=workbook.xml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/workbook.xml.rels.js


function generateWorkbookXmlRels(_ref) {
  var sheetIds = _ref.sheetIds,
    features = _ref.features,
    sheetsOptions = _ref.sheetsOptions;
  var xml = '<?xml version="1.0" ?>' + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + sheetIds.map(function (id) {
    return "<Relationship Id=\"rId".concat(id, "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet").concat(id, ".xml\"/>");
  }).join('') + "<Relationship Id=\"rId".concat(sheetIds.length + 1, "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>") + "<Relationship Id=\"rId".concat(sheetIds.length + 2, "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>") +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('xl/_rels/workbook.xml.rels', features, sheetsOptions) + '</Relationships>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/_rels/workbook.xml.rels', features, sheetsOptions);
  return xml;
}
//# sourceMappingURL=workbook.xml.rels.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/rels.js


function generateRelsXml(_ref) {
  var features = _ref.features,
    sheetsOptions = _ref.sheetsOptions;
  var xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + '<Relationship Id="rId-workbook-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('_rels/.rels', features, sheetsOptions) + '</Relationships>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, '_rels/.rels', features, sheetsOptions);
  return xml;
}
//# sourceMappingURL=rels.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/[Content_Types].xml.js


function generateContentTypesXml(_ref) {
  var sheetIds = _ref.sheetIds,
    features = _ref.features,
    sheetsOptions = _ref.sheetsOptions;
  var xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' + '<Default ContentType="application/xml" Extension="xml"/>' + '<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>' + '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/>' + '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/>' + '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/>' + sheetIds.map(function (sheetId) {
    return "<Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\" PartName=\"/xl/worksheets/sheet".concat(sheetId, ".xml\"/>");
  }).join('') + sheetIds.map(function (sheetId) {
    return getDrawingContentTypeXml(sheetId);
  }).join('') +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('[Content_Types].xml', features, sheetsOptions) + '</Types>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, '[Content_Types].xml', features, sheetsOptions);
  return xml;
}
function getDrawingContentTypeXml(sheetId) {
  return "<Override ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\" PartName=\"/xl/drawings/drawing".concat(sheetId, ".xml\"/>");
}
//# sourceMappingURL=[Content_Types].xml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/drawing.xml.js



// https://gitlab.com/catamphetamine/write-excel-file/-/blob/main/docs/IMAGES.md
function generateDrawingXml(_ref) {
  var sheetIndex = _ref.sheetIndex,
    sheetId = _ref.sheetId,
    sheetOptions = _ref.sheetOptions,
    features = _ref.features;
  var xml = DRAWING_XML_START +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('xl/drawings/drawing{id}.xml', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  }) + DRAWING_XML_END;

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/drawings/drawing{id}.xml', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  });
  return xml;
}
var DRAWING_XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">';
var DRAWING_XML_END = '</xdr:wsDr>';
//# sourceMappingURL=drawing.xml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/drawing.xml.rels.js


function generateDrawingXmlRels(_ref) {
  var sheetIndex = _ref.sheetIndex,
    sheetId = _ref.sheetId,
    sheetOptions = _ref.sheetOptions,
    features = _ref.features;
  var xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('xl/drawings/_rels/drawing{id}.xml.rels', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  }) + '</Relationships>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/drawings/_rels/drawing{id}.xml.rels', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  });
  return xml;
}
//# sourceMappingURL=drawing.xml.rels.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetViews.js

function generateSheetViews(tag, viewProperties, sheetIndex) {
  if (!hasView(viewProperties)) {
    return '';
  }
  var showGridLines = viewProperties.showGridLines,
    rightToLeft = viewProperties.rightToLeft,
    zoomScale = viewProperties.zoomScale;
  var sheetViewAttributes = {
    tabSelected: sheetIndex === 0 ? 1 : 0,
    // The first sheet is selected by default.
    workbookViewId: 0
  };
  if (showGridLines === false) {
    sheetViewAttributes.showGridLines = false;
  }
  if (rightToLeft) {
    sheetViewAttributes.rightToLeft = 1;
  }
  if (typeof zoomScale === 'number') {
    // Convert the scale number to a percentage.
    //
    // Excel 2007 doesn't like fractional `zoomScale` percentage values.
    // To work around that, it rounds the resulting percentage value.
    //
    sheetViewAttributes.zoomScale = Math.round(zoomScale * 100);
  }
  var sheetViewXml = tag('sheetView', sheetViewAttributes, null, 0);
  return tag('sheetViews', null, sheetViewXml);
}
function hasView(_ref) {
  var showGridLines = _ref.showGridLines,
    rightToLeft = _ref.rightToLeft,
    zoomScale = _ref.zoomScale;
  return showGridLines === false || rightToLeft || typeof zoomScale === 'number';
}
//# sourceMappingURL=sheetViews.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/column.js
// import floatToInteger from './helpers/floatToInteger.js'

function generateColumnDescription(tag, column, index) {
  // Guards against a developer forgetting to put some columns
  // in the `columns` list.
  // For example, a developer may pass `data` with `7` columns
  // but only specify `6` of them in the `columns` list.
  // Hence, it handles missing column description here.
  if (!column) {
    return '';
  }

  // Get the column width (in characters).
  var width = column.width;

  // If no width specified (0 width is not allowed as well), then
  // leave the definition empty and the width will be applied automatically.
  if (!width) {
    return '';
  }

  // To ensure the column number starts as in Excel.
  var columnNumber = index + 1;

  // `column` format is described here:
  // https://msdn.microsoft.com/en-us/library/office/documentformat.openxml.spreadsheet.column.aspx
  //
  // `customWidth="1"` is required in order for `width="..."` to be applied.
  // Otherwise, Microsoft Office 2007 Excel wouldn't apply the custom column `width`.
  //
  var attributes = {
    min: columnNumber,
    max: columnNumber,
    width: width,
    customWidth: 1
  };
  return tag('col', attributes, null, index);
}

// /**
//  * Converts column width in pixels to column width in characters.
//  * Column width is measured as the number of characters of the maximum digit width
//  * of the numbers 0, 1, 2, \u2026, 9 as rendered in the normal style's font.
//  * There are 4 pixels of margin padding (two on each side), plus 1 pixel padding
//  * for the gridlines.
//  * @param {number} widthInPixels \u2014\u00a0Target column width in pixels.
//  * @return {number}
//  */
//  function getColumnWidthInCharacters(columnWidthInPixels) {
//   // Using the Calibri font as an example,
//   // the maximum width of a digit character
//   // when using font size "11 pt" is equal to 7 pixels (at 96 dpi).
//   // TODO make it configurable?
//   const maximumDigitWidth = 7 // in pixels
//
//   // To translate from pixels to character width, use this calculation:
//   // =Truncate(({pixels}-5)/{Maximum Digit Width} * 100+0.5)/100
//   const characterWidth = floatToInteger((((columnWidthInPixels - 5) / maximumDigitWidth) * 100) + 0.5) / 100
//
//   // To translate from character width to real width, use this calculation:
//   // =Truncate([{Number of Characters} * {Maximum Digit Width} + {5 pixel padding}]/{Maximum Digit Width}*256)/256
//   return floatToInteger((((characterWidth * maximumDigitWidth) + 5) / maximumDigitWidth) * 256) / 256
// }
//# sourceMappingURL=column.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/columns.js

function generateColumnsDescription(tag, columns) {
  // If column options are specified.
  if (columns) {
    // `cols` format is described here:
    // https://msdn.microsoft.com/en-us/library/office/documentformat.openxml.spreadsheet.columns.aspx
    var columnsXml = columns.map(function (column, index) {
      return generateColumnDescription(tag, column, index);
    }).join('');

    // If any column has any custom properties, create a `<cols/>` element.
    // An empty `<cols></cols>` element would produce an error in some versions of Excel.
    // https://gitlab.com/catamphetamine/write-excel-file/-/issues/6
    if (columnsXml) {
      return tag('cols', null, columnsXml);
    }
  }

  // Return an empty string rather than an empty `<cols></cols>` element.
  // An empty `<cols></cols>` element would produce an error in some versions of Excel.
  // https://gitlab.com/catamphetamine/write-excel-file/-/issues/6
  return '';
}
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/sanitizeTextContent.js



/**
 * Removes invalid characters and escapes "speciaL" characters in an XML element's text content.
 * @param {string} textContent
 * @returns {string}
 */
function sanitizeTextContent(textContent) {
  if (typeof textContent !== 'string') {
    throw new TypeError('Argument must be a string');
  }
  // Remove characters that're invalid in XML.
  textContent = removeInvalidXmlCharacters(textContent);
  // Escape "special" characters.
  return escapeXmlSpecialCharacters(textContent, {
    isAttributeValue: false
  });
}
//# sourceMappingURL=sanitizeTextContent.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getCellAddress.js
/**
 * Gets spreadsheet cell string coordinate from row index and column index.
 * @param {number} rowIndex
 * @param {number} columnIndex
 * @returns {string}
 */
function getCellAddress(rowIndex, columnIndex) {
  return "".concat(getColumnLetter(columnIndex)).concat(rowIndex + 1);
}

// `26` letters in the alphabet: from "A" to "Z".
var LETTERS_COUNT = 26;
function getColumnLetter(columnIndex) {
  if (typeof columnIndex !== 'number') {
    return '';
  }
  var prefix = Math.floor(columnIndex / LETTERS_COUNT);
  // Letter character codes start at `97`.
  var letter = String.fromCharCode(97 + columnIndex % LETTERS_COUNT).toUpperCase();
  if (prefix === 0) {
    return letter;
  }
  return getColumnLetter(prefix - 1) + letter;
}
//# sourceMappingURL=getCellAddress.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/convertDateToSerialNumber.js
// "Excel serial date" is just
// the count of days since `01/01/1900`
// (seems that it may be even fractional).
//
// The count of days elapsed
// since `01/01/1900` (Excel epoch)
// till `01/01/1970` (Unix epoch).
// Accounts for leap years
// (19 of them, yielding 19 extra days).
var daysBeforeUnixEpoch = 70 * 365 + 19;

// An hour, approximately, because a minute
// may be longer than 60 seconds, see "leap seconds".
var hour = 60 * 60 * 1000;
var day = 24 * hour;

/**
 * Converts a `Date` into an XLSX "serial" number.
 * @param {Date} date
 * @returns {number}
 */
function convertDateToSerialNumber(date) {
  return date.getTime() / day + daysBeforeUnixEpoch;
}
//# sourceMappingURL=convertDateToSerialNumber.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/cell.js
function _slicedToArray(r, e) { return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || cell_unsupportedIterableToArray(r, e) || _nonIterableRest(); }
function _nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function cell_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return cell_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? cell_arrayLikeToArray(r, a) : void 0; } }
function cell_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function _iterableToArrayLimit(r, l) { var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (null != t) { var e, n, i, u, a = [], f = !0, o = !1; try { if (i = (t = t.call(r)).next, 0 === l) { if (Object(t) !== t) return; f = !1; } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0); } catch (r) { o = !0, n = r; } finally { try { if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return; } finally { if (o) throw n; } } return a; } }
function _arrayWithHoles(r) { if (Array.isArray(r)) return r; }



function generateCell(tag, _ref, index, rowIndex) {
  var value = _ref.value,
    type = _ref.type,
    cellStyleId = _ref.cellStyleId,
    findOrCreateSharedString = _ref.findOrCreateSharedString;
  // Empty cells could be skipped completely,
  // if they don't have a style applied to them,
  // like border or background color.
  if (value === null) {
    if (cellStyleId === undefined) {
      return '';
    }
  }
  var cellAttributes = {
    r: getCellAddress(rowIndex, index)
  };

  // Available formatting style IDs (built-in in Excel):
  // https://xlsxwriter.readthedocs.io/format.html#format-set-num-format
  // `2` \u2014 0.00
  // `3` \u2014  #,##0
  if (cellStyleId !== undefined) {
    // From the attribute s="12" we know that the cell's formatting is stored at the 13th (zero-based index) <xf> within the <cellXfs>
    cellAttributes.s = String(cellStyleId);
  }
  if (value === null) {
    return tag('c', cellAttributes, null, index);
  }

  // Validate date format.
  if (type === Date && cellStyleId === undefined) {
    throw new Error("No `format` was specified for a `Date` value in a cell in row ".concat(rowIndex + 1, " column ").concat(index + 1, ". Either specify a `format` for this cell or specify a default global one by passing `dateFormat` option to `writeXlsxFile()` function"));
  }
  var valueTextContent = getValueTextContent(type, value, findOrCreateSharedString);
  var typeAttribute = getTypeAttribute(type);

  // The default value for `t` is `"n"` (a number or a date).
  if (typeAttribute) {
    cellAttributes.t = typeAttribute;
  }
  var _getOpeningAndClosing = getOpeningAndClosingTags(type),
    _getOpeningAndClosing2 = _slicedToArray(_getOpeningAndClosing, 2),
    valueOpeningTags = _getOpeningAndClosing2[0],
    valueClosingTags = _getOpeningAndClosing2[1];
  var cellXml = valueOpeningTags + valueTextContent + valueClosingTags;
  return tag('c', cellAttributes, cellXml, index);
}
function getTypeAttribute(type) {
  // Available Excel cell types:
  // https://github.com/SheetJS/sheetjs/blob/19620da30be2a7d7b9801938a0b9b1fd3c4c4b00/docbits/52_datatype.md
  //
  // Some other document (seems to be old):
  // http://webapp.docx4java.org/OnlineDemo/ecma376/SpreadsheetML/ST_CellType.html
  //
  switch (type) {
    case String:
      return 's';
    // I don't know why did I comment out the use of "inlineStr" XLSX type.
    // Perhaps there were some issues with it. Or perhaps there weren't and everyone else just uses "s".
    // // "inlineStr" type is used instead of "s" to avoid creating a "shared strings" index.
    // return 'inlineStr'

    case Number:
      // `n` is the default cell type (if no `t` has been specified).
      // return 'n'
      return;
    case Date:
      // `n` is the default cell type (if no `t` has been specified).
      // return 'n'
      return;
    case Boolean:
      return 'b';
    case 'Formula':
      return;
    default:
      throw new Error("Unknown type: ".concat(type && type.name || type));
  }
}
function getValueTextContent(type, value, findOrCreateSharedString) {
  // Available Excel cell types:
  // https://github.com/SheetJS/sheetjs/blob/19620da30be2a7d7b9801938a0b9b1fd3c4c4b00/docbits/52_datatype.md
  //
  // Some other document (seems to be old):
  // http://webapp.docx4java.org/OnlineDemo/ecma376/SpreadsheetML/ST_CellType.html
  //
  switch (type) {
    case String:
      if (typeof value !== 'string') {
        throw new Error("Invalid cell value: ".concat(value, ". Expected a string"));
      }
      return findOrCreateSharedString(value);
    case Number:
      if (typeof value !== 'number') {
        throw new Error("Invalid cell value: ".concat(value, ". Expected a number"));
      }
      return String(value);
    case Date:
      if (!(value instanceof Date)) {
        throw new Error("Invalid cell value: ".concat(value, ". Expected a Date"));
      }
      // "d" type doesn't seem to work.
      // return value.toISOString()
      return String(convertDateToSerialNumber(value));
    case Boolean:
      if (typeof value !== 'boolean') {
        throw new Error("Invalid cell value: ".concat(value, ". Expected a boolean"));
      }
      return value ? '1' : '0';
    case 'Formula':
      if (typeof value !== 'string') {
        throw new Error("Invalid cell value: ".concat(value, ". Expected a string"));
      }
      return sanitizeTextContent(value);
    default:
      throw new Error("Unknown type: ".concat(type && type.name || type));
  }
}
var TAG_BRACKET_LEFT_REGEXP = /</g;
function getOpeningAndClosingTags(type) {
  var openingTags = getOpeningTags(type);
  var closingTags = openingTags.replace(TAG_BRACKET_LEFT_REGEXP, '</');
  return [openingTags, closingTags];
}
function getOpeningTags(type) {
  switch (type) {
    // case 'inlineStr':
    //   return '<is><t>'
    case 'Formula':
      return '<f>';
    default:
      return '<v>';
  }
}
//# sourceMappingURL=cell.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/hasAlignment.js
function hasAlignment(_ref) {
  var align = _ref.align,
    alignVertical = _ref.alignVertical,
    textRotation = _ref.textRotation,
    indent = _ref.indent,
    wrap = _ref.wrap;
  return Boolean(align || alignVertical || typeof textRotation === 'number' || indent || wrap);
}
//# sourceMappingURL=hasAlignment.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/hasBorder.js
function hasBorder(_ref) {
  var borderColor = _ref.borderColor,
    borderStyle = _ref.borderStyle,
    leftBorderColor = _ref.leftBorderColor,
    leftBorderStyle = _ref.leftBorderStyle,
    rightBorderColor = _ref.rightBorderColor,
    rightBorderStyle = _ref.rightBorderStyle,
    topBorderColor = _ref.topBorderColor,
    topBorderStyle = _ref.topBorderStyle,
    bottomBorderColor = _ref.bottomBorderColor,
    bottomBorderStyle = _ref.bottomBorderStyle;
  return Boolean(borderColor || borderStyle || leftBorderColor || leftBorderStyle || rightBorderColor || rightBorderStyle || topBorderColor || topBorderStyle || bottomBorderColor || bottomBorderStyle);
}
//# sourceMappingURL=hasBorder.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/hasFill.js
function hasFill(_ref) {
  var backgroundColor = _ref.backgroundColor,
    fillPatternStyle = _ref.fillPatternStyle,
    fillPatternColor = _ref.fillPatternColor;
  return Boolean(backgroundColor || fillPatternStyle && fillPatternColor);
}
//# sourceMappingURL=hasFill.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/hasFont.js
function hasFont(_ref) {
  var fontFamily = _ref.fontFamily,
    fontSize = _ref.fontSize,
    fontWeight = _ref.fontWeight,
    fontStyle = _ref.fontStyle,
    textDecoration = _ref.textDecoration,
    textColor = _ref.textColor;
  return Boolean(fontFamily || typeof fontSize === 'number' || fontWeight || fontStyle || textDecoration && Object.keys(textDecoration).length > 0 || textColor);
}
//# sourceMappingURL=hasFont.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/helpers/getCellStyleProperties.js




function getCellStyleProperties(cell, features) {
  var align = cell.align,
    alignVertical = cell.alignVertical,
    textRotation = cell.textRotation,
    indent = cell.indent,
    wrap = cell.wrap,
    fontFamily = cell.fontFamily,
    fontSize = cell.fontSize,
    fontWeight = cell.fontWeight,
    fontStyle = cell.fontStyle,
    textDecoration = cell.textDecoration,
    textColor = cell.textColor,
    backgroundColor = cell.backgroundColor,
    fillPatternStyle = cell.fillPatternStyle,
    fillPatternColor = cell.fillPatternColor,
    borderColor = cell.borderColor,
    borderStyle = cell.borderStyle,
    leftBorderColor = cell.leftBorderColor,
    leftBorderStyle = cell.leftBorderStyle,
    rightBorderColor = cell.rightBorderColor,
    rightBorderStyle = cell.rightBorderStyle,
    topBorderColor = cell.topBorderColor,
    topBorderStyle = cell.topBorderStyle,
    bottomBorderColor = cell.bottomBorderColor,
    bottomBorderStyle = cell.bottomBorderStyle;
  if (hasAlignment({
    align: align,
    alignVertical: alignVertical,
    textRotation: textRotation,
    indent: indent,
    wrap: wrap
  }) || hasFont({
    fontFamily: fontFamily,
    fontSize: fontSize,
    fontWeight: fontWeight,
    fontStyle: fontStyle,
    textDecoration: textDecoration,
    textColor: textColor
  }) || hasFill({
    backgroundColor: backgroundColor,
    fillPatternStyle: fillPatternStyle,
    fillPatternColor: fillPatternColor
  }) || hasBorder({
    borderColor: borderColor,
    borderStyle: borderStyle,
    leftBorderColor: leftBorderColor,
    leftBorderStyle: leftBorderStyle,
    rightBorderColor: rightBorderColor,
    rightBorderStyle: rightBorderStyle,
    topBorderColor: topBorderColor,
    topBorderStyle: topBorderStyle,
    bottomBorderColor: bottomBorderColor,
    bottomBorderStyle: bottomBorderStyle
  })) {
    return omitUndefinedProperties({
      // alignment
      align: align,
      alignVertical: alignVertical,
      textRotation: textRotation,
      indent: indent,
      wrap: wrap,
      // font
      fontFamily: fontFamily,
      fontSize: fontSize,
      fontWeight: fontWeight,
      fontStyle: fontStyle,
      textDecoration: textDecoration,
      textColor: textColor,
      // fill
      backgroundColor: backgroundColor,
      fillPatternStyle: fillPatternStyle,
      fillPatternColor: fillPatternColor,
      // border
      borderColor: borderColor,
      borderStyle: borderStyle,
      leftBorderColor: leftBorderColor,
      leftBorderStyle: leftBorderStyle,
      rightBorderColor: rightBorderColor,
      rightBorderStyle: rightBorderStyle,
      topBorderColor: topBorderColor,
      topBorderStyle: topBorderStyle,
      bottomBorderColor: bottomBorderColor,
      bottomBorderStyle: bottomBorderStyle
    });
  }
}
function omitUndefinedProperties(object) {
  var filteredObject = {};
  for (var key in object) {
    if (object[key] !== undefined) {
      filteredObject[key] = object[key];
    }
  }
  return filteredObject;
}
//# sourceMappingURL=getCellStyleProperties.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/isObject.js
var objectConstructor = {}.constructor;
function isObject(object) {
  return object !== undefined && object !== null && object.constructor === objectConstructor;
}
//# sourceMappingURL=isObject.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/isCellObject.js


/**
 * Tells if a cell in sheet data is a simple value like `1` or "abc"
 * or if it's a fully-specified object like `{ value: "abc", type: String, ... }`.
 * https://gitlab.com/catamphetamine/write-excel-file/-/issues/107
 * @returns {boolean}
 */
function isCellObject(cell) {
  // (cell: Cell): value is CellObject {
  return isObject(cell);
}
//# sourceMappingURL=isCellObject.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/row.js
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
function ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function _objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? ownKeys(Object(t), !0).forEach(function (r) { _defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function _defineProperty(e, r, t) { return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function _toPropertyKey(t) { var i = _toPrimitive(t, "string"); return "symbol" == _typeof(i) ? i : i + ""; }
function _toPrimitive(t, r) { if ("object" != _typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != _typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function row_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = row_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function row_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return row_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? row_arrayLikeToArray(r, a) : void 0; } }
function row_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }



function generateRow(tag, row, index, parameters) {
  // Calculate row height.
  var rowHeight;
  for (var _iterator = row_createForOfIteratorHelperLoose(row), _step; !(_step = _iterator()).done;) {
    var cell = _step.value;
    if (isCellObject(cell)) {
      if (cell.height) {
        if (rowHeight === undefined || rowHeight < cell.height) {
          rowHeight = cell.height;
        }
      }
    }
  }

  // Generate `<r/>` element inner XML.
  var rowIndex = index;
  var rowCellsXml = row.map(function (cell, index) {
    return getCellXml(tag, cell, index, rowIndex, parameters);
  }).join('');
  var rowAttributes = {
    r: index + 1
  };
  if (rowHeight) {
    rowAttributes.ht = rowHeight;
    rowAttributes.customHeight = 1;
  }
  return tag('row', rowAttributes, rowCellsXml, index);
}
function getCellXml(tag, cell, index, rowIndex, _ref) {
  var findOrCreateCellStyle = _ref.findOrCreateCellStyle,
    findOrCreateSharedString = _ref.findOrCreateSharedString,
    hasDefaultFont = _ref.hasDefaultFont,
    dateFormat = _ref.dateFormat,
    features = _ref.features;
  if (cell === undefined || cell === null) {
    return '';
  }
  var cellObject = isCellObject(cell) ? cell : {
    value: cell
  };
  var cellStyleProperties = getCellStyleProperties(cellObject, features);
  var type = cellObject.type,
    value = cellObject.value,
    format = cellObject.format;
  if (isEmpty(value)) {
    value = null;
  } else {
    // Get cell value type.
    if (type === undefined) {
      type = detectValueType(value);
      if (type === undefined) {
        // The default cell value type is `String`.
        type = String;
        value = String(value);
      }
    }
  }

  // Validate `format` property.
  if (format) {
    if (type !== Date && type !== Number && type !== String && type !== 'Formula') {
      throw new Error("`format` \"".concat(format, "\" was specified on a cell of type `").concat(type, "`. `format` could only be specified on a cell of type `Date`, `Number`, `String` or `\"Formula\"`."));
    }
    if (type === String && format !== '@') {
      throw new Error("`format` \"".concat(format, "\" was specified on a cell of type `String`. The only supported `format` for a cell of type `String` is \"@\"."));
    }
  } else {
    if (type === Date) {
      format = dateFormat;
    }
  }
  var hasFormat = Boolean(format);
  var hasCellStyle = Boolean(cellStyleProperties);
  var cellStyleId;
  if (hasDefaultFont || hasFormat || hasCellStyle) {
    cellStyleId = findOrCreateCellStyle(_objectSpread({
      format: format
    }, cellStyleProperties));
  }
  return generateCell(tag, {
    value: value,
    type: type,
    cellStyleId: cellStyleId,
    findOrCreateSharedString: findOrCreateSharedString
  }, index, rowIndex);
}
function isEmpty(value) {
  return value === undefined || value === null || value === '';
}
function detectValueType(value) {
  switch (_typeof(value)) {
    case 'string':
      return String;
    case 'number':
      return Number;
    case 'boolean':
      return Boolean;
    default:
      if (value instanceof Date) {
        return Date;
      }
  }
}
//# sourceMappingURL=row.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetData.js

function generateSheetData(tag, sheetData, parameters) {
  var sheetDataXml = sheetData.map(function (row, index) {
    return generateRow(tag, row, index, parameters);
  }).join('');
  return tag('sheetData', null, sheetDataXml);
}
//# sourceMappingURL=sheetData.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/processMergedCells.js


// Supports "merging cells" across columns and rows.
// https://rdrr.io/cran/openxlsx/man/mergeCells.html
//
// Returned result example for merged cells range "A2:C3":
// { mergedCells: [ [0, 1], [2, 2] ] }
//
// Data example:
//
// rows:
// [
//   [...],
//   [
//     { type: String, value: 'abc', columnSpan: 3, rowSpan: 2 },
//     { ... },
//     { ... }
//   ],
//   [...]
// ]

function processMergedCells(sheetData, features) {
  var mergedCells = [];
  var _cloneSheetData = function cloneSheetData() {
    // The code will apply the style from the originating "merged" cells
    // to their adjacent `null` cells, so clone `sheetData` to prevent mutating it.
    sheetData = sheetData.slice();
    // Also clone each row of `sheetData`.
    var i = 0;
    while (i < sheetData.length) {
      sheetData[i] = sheetData[i].slice();
      i++;
    }
    // `sheetData` has been cloned. No need to clone it again.
    _cloneSheetData = function cloneSheetData() {
      return sheetData;
    };
    // Return the cloned `sheetData`.
    return sheetData;
  };
  var rowIndex = 0;
  while (rowIndex < sheetData.length) {
    var row = sheetData[rowIndex];
    var columnIndex = 0;
    while (columnIndex < row.length) {
      var cell = row[columnIndex];
      if (cell) {
        var _cell$rowSpan = cell.rowSpan,
          rowSpan = _cell$rowSpan === void 0 ? 1 : _cell$rowSpan;

        // `cell.span` property was renamed to `cell.columnSpan`.
        var columnSpan = typeof cell.span === 'number' ? cell.span : cell.columnSpan;
        if (typeof columnSpan !== 'number') {
          columnSpan = 1;
        }
        if (columnSpan > 1 || rowSpan > 1) {
          // Validate that `columnSpan`-ning or `rowSpan`-ning cells only overlap
          // `null` or `undefined` ones. Especially that `columnSpan`-ning or `rowSpan`-ning cells
          // don't overlap other `columnSpan`-ning or `rowSpan`-ning cells.
          processSpanningCells(sheetData, rowIndex, columnIndex, columnSpan, rowSpan, _cloneSheetData, features);

          // Add "merged cells" entry:
          // `[ [fromRowIndex, fromColumnIndex], [toRowIndex, toColumnIndex] ]`.
          mergedCells.push([[rowIndex, columnIndex], [rowIndex + (rowSpan ? rowSpan - 1 : 0), columnIndex + (columnSpan ? columnSpan - 1 : 0)]]);
        }
      }
      columnIndex++;
    }
    rowIndex++;
  }
  return {
    sheetData: sheetData,
    mergedCells: mergedCells
  };
}

// Validate that a `columnSpan`-ning / `rowSpan`-ning cell doesn't overlap
// with other cells, especially `columnSpan`-ning / `rowSpan`-ning ones,
// because those ones would make MS Office 2007 Excel say:
// "Excel found unreadable content in 'file.xlsx'.
//  Do you want to recover the contents of this workbook?
//  If you trust the source of this workbook, click Yes".
function processSpanningCells(sheetData, rowIndex, columnIndex, columnSpan, rowSpan, cloneSheetData, features) {
  var cellStyleProperties = getCellStyleProperties(sheetData[rowIndex][columnIndex], features);
  if (cellStyleProperties) {
    sheetData = cloneSheetData();
  }
  var i = rowIndex;
  while (i <= rowIndex + (rowSpan - 1)) {
    var j = columnIndex;
    while (j <= columnIndex + (columnSpan - 1)) {
      var cell = sheetData[i][j];
      if (i > rowIndex || j > columnIndex) {
        // Validate that all hidden cells are `null` or `undefined`.
        if (cell !== null && cell !== undefined) {
          throw new Error("[write-excel-file] When using `columnSpan` or `rowSpan` parameters, all hidden overlapped cells should be represented by `null`s or `undefined`s. Cell at row ".concat(rowIndex + 1, " and column ").concat(columnIndex + 1, " is configured with `columnSpan` ").concat(columnSpan, " and `rowSpan` ").concat(rowSpan, ". Cell at row ").concat(i + 1, " and column ").concat(j + 1, " is neither `null` nor `undefined`: ").concat(JSON.stringify(cell)));
        }
        // Apply the style from the original cell to this `null` cell.
        // https://gitlab.com/catamphetamine/write-excel-file/-/issues/43
        if (cellStyleProperties) {
          sheetData[i][j] = cellStyleProperties;
        }
      }
      j++;
    }
    i++;
  }
}
//# sourceMappingURL=processMergedCells.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/mergedCellsDescription.js
function mergedCellsDescription_slicedToArray(r, e) { return mergedCellsDescription_arrayWithHoles(r) || mergedCellsDescription_iterableToArrayLimit(r, e) || mergedCellsDescription_unsupportedIterableToArray(r, e) || mergedCellsDescription_nonIterableRest(); }
function mergedCellsDescription_nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function mergedCellsDescription_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return mergedCellsDescription_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? mergedCellsDescription_arrayLikeToArray(r, a) : void 0; } }
function mergedCellsDescription_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function mergedCellsDescription_iterableToArrayLimit(r, l) { var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (null != t) { var e, n, i, u, a = [], f = !0, o = !1; try { if (i = (t = t.call(r)).next, 0 === l) { if (Object(t) !== t) return; f = !1; } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0); } catch (r) { o = !0, n = r; } finally { try { if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return; } finally { if (o) throw n; } } return a; } }
function mergedCellsDescription_arrayWithHoles(r) { if (Array.isArray(r)) return r; }


// Supports "merging cells" across columns and rows.
// https://rdrr.io/cran/openxlsx/man/mergeCells.html
//
// Returned XML example for merged cells range "A2:C3":
// `<sheetData>...</sheetData><mergeCells count="1"><mergeCell ref="A2:C3"/></mergeCells>`
//
// Data example:
//
// rows:
// [
//   [...],
//   [
//     { type: String, value: 'abc', columnSpan: 3, rowSpan: 2 },
//     { ... },
//     { ... }
//   ],
//   [...]
// ]

function generateMergedCellsDescription(tag, mergedCells) {
  if (mergedCells.length === 0) {
    return '';
  }
  var mergeCellsXml = mergedCells.map(function (_ref, index) {
    var _ref2 = mergedCellsDescription_slicedToArray(_ref, 2),
      from = _ref2[0],
      to = _ref2[1];
    var ref = getCellAddress(from[0], from[1]) + ':' + getCellAddress(to[0], to[1]);
    return tag('mergeCell', {
      ref: ref
    }, null, index);
  }).join('');
  return tag('mergeCells', {
    count: mergedCells.length
  }, mergeCellsXml);
}
//# sourceMappingURL=mergedCellsDescription.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageMargins.js

function generatePageMargins(tag, _ref) {
  var orientation = _ref.orientation;
  // Margins are required when setting custom orientation,
  // otherwise they'd be `0`.
  // https://gitlab.com/catamphetamine/write-excel-file/-/issues/7#note_782347297
  if (orientation) {
    // Page margins (when printing).
    // https://github.com/randym/axlsx/blob/master/lib/axlsx/workbook/worksheet/page_margins.rb

    var marginLeft = 0.7; // The left margin in inches.
    var marginRight = 0.7; // The right margin in inches.
    var marginTop = 0.75; // The top margin in inches.
    var marginBottom = 0.75; // The bottom margin in inches.
    var header = 0.3; // The header margin in inches.
    var footer = 0.3; // The footer margin in inches.

    return tag('pageMargins', {
      left: marginLeft,
      right: marginRight,
      top: marginTop,
      bottom: marginBottom,
      header: header,
      footer: footer
    });
  }
  return '';
}
//# sourceMappingURL=pageMargins.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageSetup.js

function generatePageSetup(tag, _ref) {
  var orientation = _ref.orientation;
  // Allows setting "landscape" orientation.
  // https://gitlab.com/catamphetamine/write-excel-file/-/issues/7
  if (orientation) {
    // Paper size (when printing).
    // https://github.com/randym/axlsx/blob/master/lib/axlsx/workbook/worksheet/page_setup.rb
    //
    // `paperSize` `9` means "A4 paper (210 mm by 297 mm)".
    //
    var paperSize = 9;

    // Page orientation (when printing).
    //
    // `orientation` can be:
    // * `landscape`
    // * `portrait`
    // https://docs.microsoft.com/en-us/office/vba/api/excel.pagesetup.orientation

    return tag('pageSetup', {
      paperSize: paperSize,
      orientation: sanitizeAttributeValue(orientation)
    });
  }
  return '';
}
//# sourceMappingURL=pageSetup.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/drawingReference.js
function generateDrawingReference(tag) {
  // Each sheet has at most one "drawing", so the drawing ID is always `1`.
  // Here it always creates a drawing, even if it's going to be empty.
  // Such behavior is more convenient for "features" (plugins)
  // that might rely on a drawing to already exist.
  // For example, images "feature" uses this drawing.
  return tag('drawing', {
    'r:id': 'rId-drawing-1'
  });
}
var UNUSED_DRAWING_REFERENCE_XML = '<drawing r:id="rId-drawing-1"/>';
//# sourceMappingURL=drawingReference.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheet.xml.js











function generateSheetXml(sheetXmlParameters, features) {
  var sheetData_ = sheetXmlParameters.sheetData,
    sheetOptions = sheetXmlParameters.sheetOptions,
    sheetIndex = sheetXmlParameters.sheetIndex,
    sheetId = sheetXmlParameters.sheetId,
    hasDefaultFont = sheetXmlParameters.hasDefaultFont,
    findOrCreateCellStyle = sheetXmlParameters.findOrCreateCellStyle,
    findOrCreateSharedString = sheetXmlParameters.findOrCreateSharedString;
  var columns = sheetOptions.columns,
    dateFormat = sheetOptions.dateFormat,
    orientation = sheetOptions.orientation,
    showGridLines = sheetOptions.showGridLines,
    rightToLeft = sheetOptions.rightToLeft,
    zoomScale = sheetOptions.zoomScale;
  var _processMergedCells = processMergedCells(sheetData_, {
      features: features
    }),
    sheetData = _processMergedCells.sheetData,
    mergedCells = _processMergedCells.mergedCells;

  // A parameter that will be used inside the `tag()` function below.
  var tagFunctionProperties = {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  };

  /**
   * Creates XML tag markup.
   * @param {string} tagName
   * @param {object} attributes
   * @param {string} [innerXml]
   * @param {number} [index]
   * @returns {string}
   */
  var tag = function tag(tagName, attributes, innerXml, index) {
    return getElementXml('xl/worksheets/sheet{id}.xml', tagName, attributes, innerXml, index, tagFunctionProperties, sheetOptions, features);
  };
  var xml = '<?xml version="1.0" ?>' + '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  // The order of elements is dictated by the XLSX spec.
  //
  // `<sheetViews/>`
  generateSheetViews(tag, {
    showGridLines: showGridLines,
    rightToLeft: rightToLeft,
    zoomScale: zoomScale
  }, sheetIndex) +
  // `<cols/>`
  generateColumnsDescription(tag, columns) +
  // `<sheetData/>`
  generateSheetData(tag, sheetData, {
    findOrCreateCellStyle: findOrCreateCellStyle,
    findOrCreateSharedString: findOrCreateSharedString,
    hasDefaultFont: hasDefaultFont,
    dateFormat: dateFormat,
    features: features
  }) +
  // `<mergeCells/>`
  generateMergedCellsDescription(tag, mergedCells) +
  // `<pageMargins/>`
  generatePageMargins(tag, {
    orientation: orientation
  }) +
  // `<pageSetup/>`
  generatePageSetup(tag, {
    orientation: orientation
  }) +
  // `<drawing/>`
  generateDrawingReference(tag) +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('xl/worksheets/sheet{id}.xml', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  }) + '</worksheet>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/worksheets/sheet{id}.xml', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  });
  return xml;
}
//# sourceMappingURL=sheet.xml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sheet.xml.rels.js


function generateSheetXmlRels(_ref) {
  var sheetIndex = _ref.sheetIndex,
    sheetId = _ref.sheetId,
    sheetOptions = _ref.sheetOptions,
    features = _ref.features;
  var xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  // Each sheet has at most one "drawing", so a globally-unique drawing ID is assumed to be the sheet ID.
  getDrawingRelationshipXml(sheetId) +
  // Apply any plugins that insert additional content to this XML.
  getAdditionalContent('xl/worksheets/_rels/sheet{id}.xml.rels', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  }) + '</Relationships>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/worksheets/_rels/sheet{id}.xml.rels', features, sheetOptions, {
    sheetIndex: sheetIndex,
    sheetId: sheetId
  });
  return xml;
}
function getDrawingRelationshipXml(sheetId) {
  return "<Relationship Id=\"rId-drawing-1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\" Target=\"../drawings/drawing".concat(sheetId, ".xml\"/>");
}
//# sourceMappingURL=sheet.xml.rels.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/sharedStrings.xml.js
function sharedStrings_xml_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = sharedStrings_xml_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function sharedStrings_xml_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return sharedStrings_xml_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? sharedStrings_xml_arrayLikeToArray(r, a) : void 0; } }
function sharedStrings_xml_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }

function generateSharedStringsXml(sharedStrings) {
  var xml = '<?xml version="1.0"?>';
  xml += '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (var _iterator = sharedStrings_xml_createForOfIteratorHelperLoose(sharedStrings), _step; !(_step = _iterator()).done;) {
    var string = _step.value;
    var attributes = string.trim().length === string.length ? '' : ' xml:space="preserve"';
    xml += "<si><t".concat(attributes, ">");
    xml += sanitizeTextContent(string);
    xml += '</t></si>';
  }
  xml += '</sst>';
  return xml;
}
//# sourceMappingURL=sharedStrings.xml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getXlsxColorForHexColor.js
function getXlsxColorForHexColor(color) {
  if (color[0] !== '#') {
    throw new Error("Color \"".concat(color, "\" must start with a \"#\""));
  }
  return "FF".concat(color.slice('#'.length).toUpperCase());
}
//# sourceMappingURL=getXlsxColorForHexColor.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getFillXml.js



function getFillXml(fill) {
  var _ref = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {},
    conditionalFormatting = _ref.conditionalFormatting;
  var backgroundColor = fill.backgroundColor,
    fillPatternStyle = fill.fillPatternStyle,
    fillPatternColor = fill.fillPatternColor;
  var isSolidFill = !fillPatternStyle || fillPatternStyle === 'solid';
  if (!hasFill(fill)) {
    return '<fill>' + '<patternFill patternType="none"/>' + '</fill>';
  }
  var xml = '<fill>';

  // In XLSX, a background could be one of two types:
  //
  // * Some background color
  //   * `<patternFill patternType="solid"/>`
  //   * `<fgColor rgb="..."/>` \u2014 extremely weirdly, "background color" is specified as "foreground color" in XLSX standard.
  //   * `<bgColor indexed="64"/>` \u2014 just ignore this extremely weird mandatory element in XLSX standard.
  // * Some background color + Some pattern over it
  //   * `<patternFill patternType="...something-other-than-solid..."/>`
  //   * `<fgColor rgb="..."/>` \u2014 Pattern color
  //   * `<bgColor rgb="..."/>` \u2014 Background color
  //
  // As weird as it is, it gets more weird when it comes to "conditional formatting":
  // for some weird reason, it doesn't work same way in case of "conditional formatting".
  // Specifically, `<bgColor indexed="64"/>` should not be used and instead it should specify
  // `<bgColor rgb="..."/>` same as `<fgColor rgb="..."/>`.

  xml += "<patternFill patternType=\"".concat(isSolidFill ? 'solid' : fillPatternStyle, "\">");
  xml += "<fgColor rgb=\"".concat(sanitizeAttributeValue(getXlsxColorForHexColor(isSolidFill ? backgroundColor : fillPatternColor)), "\"/>");
  xml += "<bgColor ".concat(isSolidFill && !conditionalFormatting ? 'indexed="64"' : 'rgb="' + sanitizeAttributeValue(getXlsxColorForHexColor(backgroundColor)) + '"', "/>");
  xml += '</patternFill>';

  // Close the `<fill>` element.
  xml += '</fill>';

  // Return the XML.
  return xml;
}
//# sourceMappingURL=getFillXml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getBorderXml.js


function getBorderXml(_ref) {
  var borderColor = _ref.borderColor,
    borderStyle = _ref.borderStyle,
    leftBorderColor = _ref.leftBorderColor,
    leftBorderStyle = _ref.leftBorderStyle,
    rightBorderColor = _ref.rightBorderColor,
    rightBorderStyle = _ref.rightBorderStyle,
    topBorderColor = _ref.topBorderColor,
    topBorderStyle = _ref.topBorderStyle,
    bottomBorderColor = _ref.bottomBorderColor,
    bottomBorderStyle = _ref.bottomBorderStyle;
  var left = {
    style: leftBorderStyle || borderStyle,
    color: leftBorderColor || borderColor
  };
  var right = {
    style: rightBorderStyle || borderStyle,
    color: rightBorderColor || borderColor
  };
  var top = {
    style: topBorderStyle || borderStyle,
    color: topBorderColor || borderColor
  };
  var bottom = {
    style: bottomBorderStyle || borderStyle,
    color: bottomBorderColor || borderColor
  };
  var xml = '<border>';
  xml += getSideBorderXml('left', left);
  xml += getSideBorderXml('right', right);
  xml += getSideBorderXml('top', top);
  xml += getSideBorderXml('bottom', bottom);
  xml += '<diagonal/>';
  xml += '</border>';
  return xml;
}
function getSideBorderXml(side, _ref2) {
  var style = _ref2.style,
    color = _ref2.color;
  if (color && !style) {
    style = 'thin';
  }
  var hasChildren = Boolean(color);
  return "<".concat(side) + (style ? " style=\"".concat(sanitizeAttributeValue(style), "\"") : '') + (hasChildren ? '>' : '/>') + (color ? "<color rgb=\"".concat(sanitizeAttributeValue(getXlsxColorForHexColor(color)), "\"/>") : '') + (hasChildren ? "</".concat(side, ">") : '');
}
//# sourceMappingURL=getBorderXml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getFontXml.js


function getFontXml(font) {
  var _ref = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {},
    isDefaultGenericFont = _ref.isDefaultGenericFont;
  var fontFamily = font.fontFamily,
    fontSize = font.fontSize,
    fontWeight = font.fontWeight,
    fontStyle = font.fontStyle,
    textDecoration = font.textDecoration,
    textColor = font.textColor;
  var xml = '<font>';

  // Apply `fontFamily`
  if (fontFamily) {
    // `<name/>` element specifies the actual typeface name, such as "Calibri" or "Arial".
    xml += "<name val=\"".concat(sanitizeAttributeValue(fontFamily), "\"/>");
  }

  // Apply `fontSize`
  if (typeof fontSize === 'number') {
    xml += "<sz val=\"".concat(fontSize, "\"/>");
  }

  // `<family/>` element specifies a generic font family classification, which is used
  // by the application's font substitution logic if the exact font name is unavailable.
  // The `val` attribute uses a numerical value corresponding to a generic family:
  // 0: Automatic
  // 1: Roman (serif typefaces, like Times New Roman)
  // 2: Swiss (sans-serif typefaces, like Arial or Calibri)
  // 3: Modern (typefaces with a consistent stroke width, often monospaced)
  // 4: Script (handwriting or calligraphy style)
  // 5: Decorative (display typefaces)
  xml += '<family val="2"/>';

  // When no custom font family or size are specified,
  // it uses a default generic font.
  if (!(fontFamily || typeof fontSize === 'number')) {
    // Specifies that a font belongs to the theme's "minor" (body) category,
    // mapping it to the default paragraph/body font. It enables automatic font updates
    //  when changing themes, separating it from "major" (heading) fonts.
    xml += '<scheme val="minor"/>';
  }

  // Apply `fontWeight`
  if (fontWeight === 'bold') {
    xml += '<b/>';
  }

  // Apply `fontStyle`
  if (fontStyle === 'italic') {
    xml += '<i/>';
  }

  // Apply `textDecoration`
  if (textDecoration) {
    if (textDecoration.strikethrough) {
      xml += '<strike/>';
    }
    if (textDecoration.underline) {
      xml += '<u/>';
    } else if (textDecoration.doubleUnderline) {
      xml += '<u val="double"/>';
    }
  }

  // Sidenote: "subscript" and "superscript" text styles
  // don't seem to work with "conditional formatting" feature.
  //
  // if (... === 'subscript') {
  // 	xml += '<vertAlign val="subscript"/>'
  // } else if (... === 'superscript') {
  // 	xml += '<vertAlign val="superscript"/>'
  // }

  // Apply `textColor`
  if (textColor) {
    xml += "<color rgb=\"".concat(sanitizeAttributeValue(getXlsxColorForHexColor(textColor)), "\"/>");
  } else {
    // In XLSX files, `theme="1"` for font color typically refers to the first color
    // in the document's theme palette, which is usually "light-1" (white or very light grey)
    // or "dark-1" (black or very dark grey) depending on the background theme,
    // designed to contrast with the default background color.
    //
    // It is part of the XML structure in XLSX files that defines theme-based colors
    // rather than hardcoded RGB values, allowing for dynamic updates when changing themes in Excel.
    //
    // It is generally used to define the primary text color (e.g., black on white) for default styling.
    //
    xml += '<color theme="1"/>';
  }
  xml += '</font>';
  return xml;
}
//# sourceMappingURL=getFontXml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getAlignmentXml.js

function getAlignmentXml(_ref) {
  var align = _ref.align,
    alignVertical = _ref.alignVertical,
    textRotation = _ref.textRotation,
    indent = _ref.indent,
    wrap = _ref.wrap;
  return '<alignment' + (align ? " horizontal=\"".concat(sanitizeAttributeValue(align), "\"") : '') + (alignVertical ? " vertical=\"".concat(sanitizeAttributeValue(alignVertical), "\"") : '') + (textRotation ? " textRotation=\"".concat(getTextRotation(validateTextRotation(textRotation)), "\"") : '') + (indent ? " indent=\"".concat(sanitizeAttributeValue(String(indent)), "\"") : '') + (wrap ? " wrapText=\"1\"" : '') + '/>';
}

// Validates text rotation parameter value.
// Text rotation parameter value could be from -90 to 90.
// Positive values rotate the text counterclockwise, and negative values rotate the text clockwise.
//
// The spec-compliant `textRotation` parameter value is weird.
// See `getTextRotation()` function comments.
//
// I've searched the internet on how other libraries expect text rotation parameter to look like.
// The consensus seems to be "-90...90" so that it's not as weird as the official spec defines it.
//
// In ClosedXML .NET library, it allows the values from -90 to 90:
// https://docs.closedxml.io/en/latest/features/cell-format.html#orientation
//
// In XlsxWriter Python library, it's -90 to 90 with 270 as a special magic value:
// https://xlsxwriter.readthedocs.io/format.html#format-set-rotation
//
// In Apache POI, it's also -90 to 90 and 255 as a special magic value:
// https://copyprogramming.com/howto/how-to-rotate-text-in-a-spreadsheet-cell-using-apache-poi
//
// "Specify the angle of rotation for the text within the cell.
//  The degree of rotation can range between -90 and 90 degrees, or it can be set to 0xff for vertical alignment."
//
// So -90 to 90 seems like a common-practice value range.
//
function validateTextRotation(textRotation) {
  if (!(textRotation >= -90 && textRotation <= 90)) {
    throw new Error("Unsupported text rotation angle: ".concat(textRotation, ". Values from -90 to 90 are supported."));
  }
  return textRotation;
}

// Transforms `textRotation` parameter value to the spec-compliant form.
//
// The XLSX specification for the value of `textRotation` is weird:
// https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.spreadsheet.alignment?view=openxml-2.8.1
//
// "Text rotation in cells. Expressed in degrees. Values range from 0 to 180.
//  The first letter of the text is considered the center-point of the arc.
//  For 0 - 90, the value represents degrees above horizon.
//  For 91-180 the degrees below the horizon is calculated as:
//  [degrees below horizon] = 90 - textRotation"
//
function getTextRotation(textRotation) {
  if (textRotation < 0) {
    return 90 - textRotation;
  }
  return textRotation;
}
//# sourceMappingURL=getAlignmentXml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/initializeStyles.js
function initializeStyles_typeof(o) { "@babel/helpers - typeof"; return initializeStyles_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, initializeStyles_typeof(o); }
function initializeStyles_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function initializeStyles_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? initializeStyles_ownKeys(Object(t), !0).forEach(function (r) { initializeStyles_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : initializeStyles_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function initializeStyles_defineProperty(e, r, t) { return (r = initializeStyles_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function initializeStyles_toPropertyKey(t) { var i = initializeStyles_toPrimitive(t, "string"); return "symbol" == initializeStyles_typeof(i) ? i : i + ""; }
function initializeStyles_toPrimitive(t, r) { if ("object" != initializeStyles_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != initializeStyles_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }




// There seem to be about 100 "built-in" formats in Excel.
// https://docs.microsoft.com/en-us/previous-versions/office/developer/office-2010/ee857658(v=office.14)?redirectedfrom=MSDN
var FORMAT_ID_STARTS_FROM = 100;
function initializeStyles(defaultFont) {
  var formats = [];
  var formatIdByFormat = {};
  var styles = [];
  var stylesIndex = {};
  var fonts = [];
  var fontIdByFontKey = {};
  var fills = [];
  var fillIdByFillKey = {};
  var borders = [];
  var borderIdByBorderKey = {};

  // Add default font.
  var defaultFontId = fonts.length;
  fontIdByFontKey[getKey(defaultFont)] = defaultFontId;
  fonts.push(defaultFont || {});

  // // If any of the sheets have a default font that is different from the generic one,
  // // add those fonts to the collection.
  // const sheetsDefaultFontIds = sheetsDefaultFonts.map((font) => {
  //   if (font) {
  //     const fontKey = getKey(font)
  //     if (fontIdByFontKey[fontKey] !== undefined) {
  //       return fontIdByFontKey[fontKey]
  //     }
  //     const fontId = fonts.length
  //     fontIdByFontKey[fontKey] = fontId
  //     fonts.push(font)
  //     return fontId
  //   } else {
  //     return defaultFontId
  //   }
  // })

  // Default fill (no color).
  var defaultFill = {};
  fillIdByFillKey[getKey(defaultFill)] = fills.length;
  fills.push(defaultFill);

  // Default border.
  var defaultBorder = {};
  borderIdByBorderKey[getKey(defaultBorder)] = borders.length;
  borders.push(defaultBorder);

  // Always add a mandatory "gray125" fill.
  // For some weird reason, MS Office 2007 Excel seems to require this type of `<fill>`
  // to always be present in an `*.xslx` document.
  // Otherwise, if this `<fill>` is absent in the document, it would forcefully overwrite
  // the first custom `backgroundColor` with a "gray125" fill.
  var gray125Fill = {
    gray125: true
  };
  fills.push(gray125Fill);

  // Returns a style ID number.
  // Adds a new style if it doesn't exist yet.
  // If it already exists, just reuses the existing one.
  function findOrCreateCellStyle(cellStyle) {
    var format = cellStyle.format,
      align = cellStyle.align,
      alignVertical = cellStyle.alignVertical,
      textRotation = cellStyle.textRotation,
      indent = cellStyle.indent,
      wrap = cellStyle.wrap,
      fontFamily = cellStyle.fontFamily,
      fontSize = cellStyle.fontSize,
      fontWeight = cellStyle.fontWeight,
      fontStyle = cellStyle.fontStyle,
      textDecoration = cellStyle.textDecoration,
      textColor = cellStyle.textColor,
      backgroundColor = cellStyle.backgroundColor,
      fillPatternStyle = cellStyle.fillPatternStyle,
      fillPatternColor = cellStyle.fillPatternColor,
      borderColor = cellStyle.borderColor,
      borderStyle = cellStyle.borderStyle,
      leftBorderColor = cellStyle.leftBorderColor,
      leftBorderStyle = cellStyle.leftBorderStyle,
      rightBorderColor = cellStyle.rightBorderColor,
      rightBorderStyle = cellStyle.rightBorderStyle,
      topBorderColor = cellStyle.topBorderColor,
      topBorderStyle = cellStyle.topBorderStyle,
      bottomBorderColor = cellStyle.bottomBorderColor,
      bottomBorderStyle = cellStyle.bottomBorderStyle;

    // const defaultFont = sheetsDefaultFonts[sheetIndex]
    // const defaultFontId = sheetsDefaultFontIds[sheetIndex]

    var font = {
      fontFamily: fontFamily,
      fontSize: fontSize,
      fontWeight: fontWeight,
      fontStyle: fontStyle,
      textDecoration: textDecoration,
      textColor: textColor
    };
    var fill = {
      backgroundColor: backgroundColor,
      fillPatternStyle: fillPatternStyle,
      fillPatternColor: fillPatternColor
    };
    var border = {
      borderColor: borderColor,
      borderStyle: borderStyle,
      leftBorderColor: leftBorderColor,
      leftBorderStyle: leftBorderStyle,
      rightBorderColor: rightBorderColor,
      rightBorderStyle: rightBorderStyle,
      topBorderColor: topBorderColor,
      topBorderStyle: topBorderStyle,
      bottomBorderColor: bottomBorderColor,
      bottomBorderStyle: bottomBorderStyle
    };
    var alignment = {
      align: align,
      alignVertical: alignVertical,
      textRotation: textRotation,
      indent: indent,
      wrap: wrap
    };
    var formatKey = getKey(format);
    var fontKey = getKey(font);
    var fillKey = getKey(fill);
    var borderKey = getKey(border);
    // const alignmentKey = getKey(alignment)

    var styleKey = getKey(cellStyle);

    // Returns style ID.
    var addStyle = function addStyle() {
      // Get format ID.
      var formatId;
      if (format) {
        formatId = formatIdByFormat[formatKey];
        if (formatId === undefined) {
          formatId = FORMAT_ID_STARTS_FROM + formats.length;
          formatIdByFormat[formatKey] = formatId;
          formats.push(format);
        }
      }

      // Get font ID.
      var fontId;
      if (hasFont(font)) {
        fontId = fontIdByFontKey[fontKey];
        if (fontId === undefined) {
          fontId = fonts.length;
          fontIdByFontKey[fontKey] = fontId;
          fonts.push(initializeStyles_objectSpread(initializeStyles_objectSpread({}, font), {}, {
            fontSize: font.fontSize || defaultFont && defaultFont.fontSize,
            fontFamily: font.fontFamily || defaultFont && defaultFont.fontFamily
          }));
        }
      } else if (defaultFont) {
        fontId = defaultFontId;
      }

      // Get fill ID.
      var fillId;
      if (hasFill(fill)) {
        fillId = fillIdByFillKey[fillKey];
        if (fillId === undefined) {
          fillId = fills.length;
          fillIdByFillKey[fillKey] = fillId;
          fills.push({
            backgroundColor: backgroundColor,
            fillPatternStyle: fillPatternStyle,
            fillPatternColor: fillPatternColor
          });
        }
      }

      // Get border ID.
      var borderId;
      if (hasBorder(border)) {
        borderId = borderIdByBorderKey[borderKey];
        if (borderId === undefined) {
          borderId = borders.length;
          borderIdByBorderKey[borderKey] = borderId;
          borders.push(border);
        }
      }
      var styleId = styles.length;
      stylesIndex[styleKey] = styleId;

      // Add a style.
      styles.push({
        formatId: formatId,
        fontId: fontId,
        fillId: fillId,
        borderId: borderId,
        alignment: alignment
      });
      return styleId;
    };

    // Look for an existing style.
    if (stylesIndex[styleKey] !== undefined) {
      return stylesIndex[styleKey];
    }

    // Create new style if doesn't exist.
    return addStyle();
  }

  // Add default style.
  // It will be used for any cell that doesn't specify any custom style properties.
  findOrCreateCellStyle({});
  return {
    getCellStyles: function getCellStyles() {
      return {
        formats: formats,
        styles: styles,
        fonts: fonts,
        fills: fills,
        borders: borders
      };
    },
    findOrCreateCellStyle: findOrCreateCellStyle
  };
}
function getKey(object) {
  return JSON.stringify(object);
}
//# sourceMappingURL=initializeStyles.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/files/styles.xml.js
function styles_xml_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = styles_xml_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function styles_xml_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return styles_xml_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? styles_xml_arrayLikeToArray(r, a) : void 0; } }
function styles_xml_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }









function generateStylesXml(cellStyles, sheetsOptions, features) {
  var formats = cellStyles.formats,
    styles = cellStyles.styles,
    fonts = cellStyles.fonts,
    fills = cellStyles.fills,
    borders = cellStyles.borders;
  var xml = '<?xml version="1.0" ?>';
  xml += '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

  // Turns out, as weird as it sounds, the order of XML elements matters to MS Office Excel.
  // https://social.msdn.microsoft.com/Forums/office/en-US/cc47ab65-dab7-4e32-b676-b641aa1e1411/how-to-validate-the-xlsx-that-i-generate?forum=oxmlsdk
  // For example, previously this library was inserting `<cellXfs/>` before `<fonts/>`
  // and that caused MS Office 2007 Excel to throw an error about the file being corrupt:
  // "Excel found unreadable content in '*.xlsx'. Do you want to recover the contents of this workbook?"
  // "Excel was able to open the file by repairing or removing the unreadable content."
  // "Removed Part: /xl/styles.xml part with XML error.  (Styles) Load error. Line 1, column ..."
  // "Repaired Records: Cell information from /xl/worksheets/sheet1.xml part"

  if (formats.length > 0) {
    xml += "<numFmts count=\"".concat(formats.length, "\">");
    for (var i = 0; i < formats.length; i++) {
      xml += "<numFmt numFmtId=\"".concat(FORMAT_ID_STARTS_FROM + i, "\" formatCode=\"").concat(sanitizeAttributeValue(formats[i]), "\"/>");
    }
    xml += "</numFmts>";
  }
  xml += "<fonts count=\"".concat(fonts.length, "\">");
  for (var _iterator = styles_xml_createForOfIteratorHelperLoose(fonts), _step; !(_step = _iterator()).done;) {
    var font = _step.value;
    xml += getFontXml(font);
  }
  xml += '</fonts>';

  // MS Office 2007 Excel seems to require a `<fills/>` element to always exist.
  // without it, MS Office 2007 Excel thinks that the file is broken.
  xml += "<fills count=\"".concat(fills.length, "\">");
  for (var _iterator2 = styles_xml_createForOfIteratorHelperLoose(fills), _step2; !(_step2 = _iterator2()).done;) {
    var fill = _step2.value;
    if (fill.gray125) {
      // "gray125" fill.
      // For some weird reason, MS Office 2007 Excel seems to require "gray125" fill to be present in styles.
      // Otherwise, if it's absent, it would replace the first custom `<fill/>` with a "gray125" fill.
      xml += '<fill>';
      xml += '<patternFill patternType="gray125"/>';
      xml += '</fill>';
    } else {
      xml += getFillXml(fill);
    }
  }
  xml += '</fills>';

  // MS Office 2007 Excel seems to require a `<borders/>` element to exist:
  // without it, MS Office 2007 Excel thinks that the file is broken.
  xml += "<borders count=\"".concat(borders.length, "\">");
  for (var _iterator3 = styles_xml_createForOfIteratorHelperLoose(borders), _step3; !(_step3 = _iterator3()).done;) {
    var border = _step3.value;
    xml += getBorderXml(border);
  }
  xml += '</borders>';

  // What are `<cellXfs/>` and `<cellStyleXfs/>`:
  // http://officeopenxml.com/SSstyles.php
  //
  // `<cellStyleXfs/>` are referenced from `<cellXfs/>` as `<xf xfId="..."/>`.
  // `<cellStyleXfs/>` defines abstract "cell styles" that can be "extended"
  // by "cell styles" defined by `<cellXfs/>` that can be applied to individual cells:
  // 1. `<cellStyleXfs><xf .../></cellStyleXfs>`
  // 2. `<cellXfs><xf xfId={cellStyleXfs.xf.index}/></cellXfs>`
  // 3. `<c s={cellXfs.xf.index}/>`
  // Seems like "cell styles" defined by `<cellXfs/>` have to reference
  // some abstract "cell styles" defined by `<cellStyleXfs/>` by the spec.
  // Otherwise, there would be no need to use `<cellStyleXfs/>` at all.
  // The naming is ambiguous and weird. The whole scheme is needlessly redundant.

  // xml += '<cellStyleXfs count="2">'
  // xml += '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
  // // `applyFont="1"` means apply a custom font in this "abstract" "cell style"
  // // rather than using a default font.
  // // Seems like by default `applyFont` is `"0"` meaning that,
  // // unless `"1"` is specified, it would ignore the `fontId` attribute.
  // xml += '<xf numFmtId="0" fontId="1" applyFont="1" fillId="0" borderId="0"/>'
  // xml += '</cellStyleXfs>'

  xml += "<cellXfs count=\"".concat(styles.length, "\">");
  for (var _iterator4 = styles_xml_createForOfIteratorHelperLoose(styles), _step4; !(_step4 = _iterator4()).done;) {
    var cellStyle = _step4.value;
    var fontId = cellStyle.fontId,
      fillId = cellStyle.fillId,
      borderId = cellStyle.borderId,
      alignment = cellStyle.alignment,
      formatId = cellStyle.formatId;
    // `applyNumberFormat="1"` means "apply the `numFmtId` attribute".
    // Seems like by default `applyNumberFormat` is `"0"` meaning that,
    // unless `"1"` is specified, it would ignore the `numFmtId` attribute.
    xml += '<xf ' + [formatId === undefined ? undefined : "numFmtId=\"".concat(formatId, "\" applyNumberFormat=\"1\""), fontId === undefined ? undefined : "fontId=\"".concat(fontId, "\" applyFont=\"1\""), fillId === undefined ? undefined : "fillId=\"".concat(fillId, "\" applyFill=\"1\""), borderId === undefined ? undefined : "borderId=\"".concat(borderId, "\" applyBorder=\"1\""), hasAlignment(alignment) ? 'applyAlignment="1"' : undefined
    // 'xfId="0"'
    ].filter(function (_) {
      return _;
    }).join(' ') + '>' + (
    // Possible horizontal alignment values:
    //  left, center, right, fill, justify, center_across, distributed.
    // Possible vertical alignment values:
    //  top, vcenter, bottom, vjustify, vdistributed.
    // https://xlsxwriter.readthedocs.io/format.html#set_align
    hasAlignment(alignment) ? getAlignmentXml(alignment) : '') + '</xf>';
  }
  xml += "</cellXfs>";

  // Apply any plugins that insert additional content to this XML.
  xml += getAdditionalContent('xl/styles.xml', features, sheetsOptions);
  xml += '</styleSheet>';

  // Apply any plugins that transform this XML.
  xml = transformContent(xml, 'xl/styles.xml', features, sheetsOptions);
  return xml;
}
//# sourceMappingURL=styles.xml.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/findElementsNonRecursive_.js
/**
 * Finds elements in valid XML markup.
 * Caveat: Every time it finds an element, it doesn't "step into" it but rather "steps over" it.
 * @param {string} xml \u2014\u00a0XML markup
 * @param {string} [options.tagName] \u2014 The name of the element to find
 * @param {boolean} [options.stopAfterFirstMatch] \u2014 If `true`, will only return a single result.
 * @returns {object[]} \u2014 Found elements, each element represented by an object with propeties: `{ openingTagStartIndex: number, openingTagEndIndex: number, openingTagAttributes: object, selfClosingTag?: boolean, closingTagStartIndex?: number, closingTagEndIndex?: number }`
 */
function findElementsNonRecursive_(xml) {
  var _ref = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {},
    tagName = _ref.tagName,
    stopAfterFirstMatch = _ref.stopAfterFirstMatch;
  var openingTagRegExp = new RegExp(getOpeningTagRegExpPattern(tagName), stopAfterFirstMatch ? undefined : 'g');
  var results = [];
  var openingTagMatch;
  while ((openingTagMatch = openingTagRegExp.exec(xml)) !== null) {
    var openingTag = openingTagMatch[0];
    var openingTagName = tagName || openingTagMatch[1];
    var attributes = {};
    var attributeRegExp = new RegExp('\\s+([^\\s=>]+)(?:="([^\\s=>]+)")', 'g');
    var attributeMatch = void 0;
    while ((attributeMatch = attributeRegExp.exec(openingTag)) !== null) {
      attributes[attributeMatch[1]] = attributeMatch[2];
    }
    var result = {
      tagName: openingTagName,
      // openingTagMarkup: openingTag,
      openingTagStartIndex: openingTagMatch.index,
      openingTagEndIndex: openingTagMatch.index + openingTag.length - 1,
      openingTagAttributes: attributes,
      selfClosingTag: false,
      // closingTagMarkup: undefined,
      closingTagStartIndex: undefined,
      closingTagEndIndex: undefined
    };
    if (openingTag[openingTag.length - 2] === '/') {
      result.selfClosingTag = true;
    } else {
      var closingTagPosition = findClosingTagPosition(xml, result.openingTagEndIndex + 1, openingTagName);
      if (!closingTagPosition) {
        // `xml` is supposed to be "valid XML", so such situation isn't supposed to be possible.
        throw new Error("Invalid XML: opening tag was found but closing tag was not: </".concat(openingTagName, ">"));
      }
      result.closingTagStartIndex = closingTagPosition[0];
      result.closingTagEndIndex = closingTagPosition[1];
    }
    results.push(result);
    if (stopAfterFirstMatch) {
      break;
    }

    // Set "start from" index of the next match.
    if (result.selfClosingTag) {
      openingTagRegExp.lastIndex = result.openingTagEndIndex + 1;
    } else {
      openingTagRegExp.lastIndex = result.closingTagEndIndex + 1;
    }
  }
  return results;
}
function findClosingTagPosition(xml, startFromIndex, tagName) {
  var openingOrClosingTagRegExp = new RegExp('<(/)?' + tagName + '(?:\\s+[^>]+|/)?>', 'g');
  openingOrClosingTagRegExp.lastIndex = startFromIndex;
  var nestingLevel = 0;
  var openingOrClosingTagMatch;
  while ((openingOrClosingTagMatch = openingOrClosingTagRegExp.exec(xml)) !== null) {
    var openingOrClosingTag = openingOrClosingTagMatch[0];
    // Tells if it's a closing tag or an opening tag.
    var closingTagMarker = openingOrClosingTagMatch[1];
    if (closingTagMarker) {
      // Closing tag encountered.
      if (nestingLevel > 0) {
        nestingLevel--;
      } else {
        return [openingOrClosingTagMatch.index, openingOrClosingTagMatch.index + openingOrClosingTag.length - 1];
      }
    } else {
      // Opening tag encountered.
      nestingLevel++;
    }
  }
}
function getOpeningTagRegExpPattern(tagName) {
  return '<' + (tagName || '([^\\s/>]+)') + '(?:\\s+[^>]+|/)?>';
}
//# sourceMappingURL=findElementsNonRecursive_.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/findElement.js


/**
 * Finds a single element in valid XML markup.
 * @param {string} xml \u2014\u00a0XML markup
 * @param {string} tagName \u2014 The name of the element to find
 * @returns {object|undefined} \u2014 A found element, represented by an object with propeties: `{ openingTagStartIndex: number, openingTagEndIndex: number, openingTagAttributes: object, selfClosingTag?: boolean, closingTagStartIndex?: number, closingTagEndIndex?: number }`
 */
function findElement(xml, tagName) {
  var elements = findElementsNonRecursive_(xml, {
    tagName: tagName,
    stopAfterFirstMatch: true
  });
  return elements[0];
}
//# sourceMappingURL=findElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/setMarkupInsideElement.js
/**
 * Replaces the XML inside an `element` that was found in `xml` using `findElement()` function.
 * @param {string} xml
 * @param {FoundElement} element
 * @param {string} [replacementXml]
 * @returns {string}
 */
function setMarkupInsideElement(xml, element, replacementXml) {
  if (replacementXml) {
    if (element.selfClosingTag) {
      return xml.slice(0, element.openingTagEndIndex - '/'.length) + '>' + replacementXml + '</' + element.tagName + '>' + xml.slice(element.openingTagEndIndex + 1);
    }
    return xml.slice(0, element.openingTagEndIndex + 1) + replacementXml + xml.slice(element.closingTagStartIndex);
  } else {
    if (element.selfClosingTag) {
      return xml;
    }
    return xml.slice(0, element.openingTagEndIndex) + '/>' + xml.slice(element.closingTagEndIndex + 1);
  }
}
//# sourceMappingURL=setMarkupInsideElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/appendMarkupInsideElement.js


/**
 * Appends XML inside an `element` that was found in `xml` using `findElement()` function.
 * @param {string} xml
 * @param {FoundElement} element
 * @param {string} addedXml
 * @returns {string}
 */
function appendMarkupInsideElement(xml, element, addedXml) {
  if (element.selfClosingTag) {
    return setMarkupInsideElement(xml, element, addedXml);
  }
  return xml.slice(0, element.closingTagStartIndex) + addedXml + xml.slice(element.closingTagStartIndex);
}
//# sourceMappingURL=appendMarkupInsideElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/getMarkupInsideElement.js
/**
 * Returns the XML inside an `element` that was found in `xml` using `findElement()` function.
 * @param {string} xml
 * @param {FoundElement} element
 * @returns {string}
 */
function getMarkupInsideElement(xml, element) {
  if (element.selfClosingTag) {
    return '';
  }
  return xml.substring(element.openingTagEndIndex + 1, element.closingTagStartIndex);
}
//# sourceMappingURL=getMarkupInsideElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/applyEnclosingElementOffset.js
function applyEnclosingElementOffset(element, enclosingElement) {
  var enclosingElementOffset = enclosingElement.openingTagEndIndex + 1;
  element.openingTagStartIndex += enclosingElementOffset;
  element.openingTagEndIndex += enclosingElementOffset;
  if (!element.selfClosingTag) {
    element.closingTagStartIndex += enclosingElementOffset;
    element.closingTagEndIndex += enclosingElementOffset;
  }
}
//# sourceMappingURL=applyEnclosingElementOffset.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/getChildElements.js
function getChildElements_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getChildElements_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getChildElements_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getChildElements_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getChildElements_arrayLikeToArray(r, a) : void 0; } }
function getChildElements_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }




/**
 * Returns all child elements of a given element.
 * @param {string} xml \u2014\u00a0XML markup
 * @param {object} element \u2014 A parent element that was previously found using `findElement()` function.
 * @returns {object[]} \u2014 Child elements, each element represented by an object with propeties: `{ openingTagStartIndex: number, openingTagEndIndex: number, openingTagAttributes: object, selfClosingTag?: boolean, closingTagStartIndex?: number, closingTagEndIndex?: number }`
 */
function getChildElements(xml, element) {
  var children = findElementsNonRecursive_(getMarkupInsideElement(xml, element));
  for (var _iterator = getChildElements_createForOfIteratorHelperLoose(children), _step; !(_step = _iterator()).done;) {
    var child = _step.value;
    applyEnclosingElementOffset(child, element);
  }
  return children;
}
//# sourceMappingURL=getChildElements.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/prependMarkupInsideElement.js


/**
 * Prepends XML inside an `element` that was found in `xml` using `findElement()` function.
 * @param {string} xml
 * @param {FoundElement} element
 * @param {string} addedXml
 * @returns {string}
 */
function prependMarkupInsideElement(xml, element, addedXml) {
  if (element.selfClosingTag) {
    return setMarkupInsideElement(xml, element, addedXml);
  }
  return xml.slice(0, element.openingTagEndIndex + 1) + addedXml + xml.slice(element.openingTagEndIndex + 1);
}
//# sourceMappingURL=prependMarkupInsideElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/insertElementMarkupAccordingToOrderOfSiblings.js
function insertElementMarkupAccordingToOrderOfSiblings_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = insertElementMarkupAccordingToOrderOfSiblings_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function insertElementMarkupAccordingToOrderOfSiblings_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return insertElementMarkupAccordingToOrderOfSiblings_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? insertElementMarkupAccordingToOrderOfSiblings_arrayLikeToArray(r, a) : void 0; } }
function insertElementMarkupAccordingToOrderOfSiblings_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }





function insertElementMarkupAccordingToOrderOfSiblings(xml, elementMarkup, orderOfSiblings) {
  for (var _len = arguments.length, parentElementTagNames = new Array(_len > 3 ? _len - 3 : 0), _key = 3; _key < _len; _key++) {
    parentElementTagNames[_key - 3] = arguments[_key];
  }
  if (parentElementTagNames.length === 0) {
    throw new Error('At least one parent element tag name is required');
  }

  // Reorder the parent elements from top to bottom.
  parentElementTagNames = parentElementTagNames.slice().reverse();

  // Find the immediate parent element.
  var parentElement;
  var _loop = function _loop() {
    var parentElementTagName = _step.value;
    if (parentElement) {
      // Doesn't use `findElementInsideElement()` here in order to only search
      // in the immediate children of the `parentElement`.
      // parentElement = findElementInsideElement(xml, parentElementTagName, parentElement)
      parentElement = getChildElements(xml, parentElement).find(function (_) {
        return _.tagName === parentElementTagName;
      });
    } else {
      parentElement = findElement(xml, parentElementTagName);
    }
    if (!parentElement) {
      throw new Error("Element not found: <".concat(parentElementTagName, ">"));
    }
  };
  for (var _iterator = insertElementMarkupAccordingToOrderOfSiblings_createForOfIteratorHelperLoose(parentElementTagNames), _step; !(_step = _iterator()).done;) {
    _loop();
  }

  // Get element's tag name.
  var elementTagNameMatch = elementMarkup.match(TAG_NAME_REG_EXP);
  if (!elementTagNameMatch) {
    throw new Error("Couldn't extract tag name from markup: ".concat(elementMarkup));
  }
  var elementTagName = elementTagNameMatch[1];

  // See if the `.xlsx` specification enforces a specific order of elements in such case.
  if (!orderOfSiblings || orderOfSiblings.length < 2) {
    return appendMarkupInsideElement(xml, parentElement, elementMarkup);
  }
  var children = getChildElements(xml, parentElement);
  if (children.length === 0) {
    return appendMarkupInsideElement(xml, parentElement, elementMarkup);
  }
  var elementTagNameOrder = orderOfSiblings.indexOf(elementTagName);
  if (elementTagNameOrder < 0) {
    // The element tag name is unknown.
    return appendMarkupInsideElement(xml, parentElement, elementMarkup);
  }
  var tagNamesBeforeElement = orderOfSiblings.slice(0, elementTagNameOrder).reverse();
  var _loop2 = function _loop2() {
      var tagName = _step2.value;
      var precedingElement = children.find(function (_) {
        return _.tagName === tagName;
      });
      if (precedingElement) {
        return {
          v: xml.slice(0, precedingElement.selfClosingTag ? precedingElement.openingTagEndIndex + 1 : precedingElement.closingTagEndIndex + 1) + elementMarkup + xml.slice(precedingElement.selfClosingTag ? precedingElement.openingTagEndIndex + 1 : precedingElement.closingTagEndIndex + 1)
        };
      }
    },
    _ret;
  for (var _iterator2 = insertElementMarkupAccordingToOrderOfSiblings_createForOfIteratorHelperLoose(tagNamesBeforeElement), _step2; !(_step2 = _iterator2()).done;) {
    _ret = _loop2();
    if (_ret) return _ret.v;
  }
  return prependMarkupInsideElement(xml, parentElement, elementMarkup);
}
var TAG_NAME_REG_EXP = new RegExp(getOpeningTagRegExpPattern());

// function findOrderOfElementsInsideParentElement(orderOfElements, parentElementTagName) {
// 	for (const element of orderOfElements) {
// 		if (Array.isArray(element)) {
// 			if (element[0] === parentElementTagName) {
// 				return element[1]
// 			}
// 			const recursionResult = findOrderOfElementsInsideParentElement(element[1], parentElementTagName)
// 			if (recursionResult) {
// 				return recursionResult
// 			}
// 		} else {
// 			// No order of child elements is specified for the `element`
// 			// so there's nothing to search for inside this `element`.
// 			// And if the `element` happens to be `parentElementTagName`,
// 			// there's no need to look any further at all
// 			// because it seems that no order of child elements is specified
// 			// for the `parentElementTagName`.
// 			if (element === parentElementTagName) {
// 				return
// 			}
// 		}
// 	}
// }
//# sourceMappingURL=insertElementMarkupAccordingToOrderOfSiblings.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/orderOfSiblings.js
// This file is currently not used anywhere. It's just here for reference.

// The `.xlsx` document format is described in the official specification
// called "ECMA-376 Office Open XML File Formats":
// https://ecma-international.org/publications-and-standards/standards/ecma-376/
// https://en.wikipedia.org/wiki/Office_Open_XML
//
// They say that this standard \u2014 specifically, "Part 4" of it \u2014
// includes XML "schemas" (`.xsd` files) which describe the predefined order of all XML elements.
//
// I personally didn't even bother checking because this whole "specification" thing
// already looks needlessly convoluted. Anyway, I asked Google's AI for
// "xlsx sheet.xml elements order" and it did output some kind of a list \u2014
// a slightly different one depending on the exact wording \u2014 which I used
// as a loose reference and it seemed to fix those pesky "corrupt file" errors.
//
// For example, `CT_Worksheet` type describes a worksheet document ("sheet.xml"),
// and the corresponding "schema" for it is:
//
// <xs:complexType name="CT_Worksheet">
//   <xs:sequence>
//     <xs:element name="sheetPr" type="CT_SheetPr" minOccurs="0"/>
//     <xs:element name="dimension" type="CT_SheetDimension" minOccurs="0"/>
//     <xs:element name="sheetViews" type="CT_SheetViews" minOccurs="0"/>
//     <xs:element name="sheetFormatPr" type="CT_SheetFormatPr" minOccurs="0"/>
//     <xs:element name="cols" type="CT_Cols" minOccurs="0" maxOccurs="unbounded"/>
//     <xs:element name="sheetData" type="CT_SheetData"/>
//     <xs:element name="sheetProtection" type="CT_SheetProtection" minOccurs="0"/>
//     <xs:element name="mergeCells" type="CT_MergeCells" minOccurs="0"/>
//     <xs:element name="drawing" type="CT_Drawing" minOccurs="0"/>
//   </xs:sequence>
// </xs:complexType>
//
// There're "merged" versions of the specification on the internet
// in a form of 6000-some page documents in `.pdf` format,
// but the one I stumbled upon wasn't even searchable in for some weird reason.
//
// And the official specification seems to be hosted on some weird website
// that doesn't even support "online" browsing, and the download doesn't start.
// Who cares about this whole ancient corporate sh*t anyway.

// type TagName = string
// type OrderOfSiblings = Array<TagName | [TagName, OrderOfSiblings]>
// type FileName = 'xl/workbook.xml' | 'xl/styles.xml' | 'xl/worksheets/sheet{id}.xml'
// type OrderOfSiblingsByFile = Record<FileName, OrderOfSiblings>
// declare const orderOfSiblingsByFile: OrderOfSiblingsByFile
// export default orderOfSiblingsByFile

/* harmony default export */ const helpers_orderOfSiblings = ({
  // This is what Google AI returned for a search query: "xlsx workbook.xml elements order".
  // They say, this order is defined in `CT_Workbook` schema of ECMA-376 specification.
  'xl/workbook.xml': [['workbook', ['workbookPr',
  // (Workbook Properties)
  'bookViews',
  // (Book Views)
  'sheets',
  // (List of sheets)
  'pivotCaches',
  // (If applicable)
  'definedNames',
  // (Named ranges)
  'calcPr' // (Calculation properties)
  ]]],
  // This is what Google AI returned for a search query: "xlsx styles.xml elements order".
  // They say, this order is defined in `CT_Stylesheet` schema of ECMA-376 specification.
  'xl/styles.xml': [['styleSheet', ['numFmts',
  // Defines custom number formats.
  'fonts',
  // Contains font definitions (font name, size, color).
  'fills',
  // Defines cell background colors/patterns.
  'borders',
  // Defines cell borders.
  'cellStyleXfs',
  // Master cell styles (usually style 0 is "Normal").
  'cellXfs',
  // Actual cell formatting definitions (<xf>) referenced by cells.
  'cellStyles',
  // Connects named styles to cellStyleXfs.
  'dxfs',
  // Differential formats (conditional formatting).
  'tableStyles' // Table-specific styles.
  ]]],
  // This is what Google AI returned for a search query: "xlsx sheet.xml elements order".
  // They say, this order is defined in `CT_Worksheet` schema of ECMA-376 specification.
  'xl/worksheets/sheet{id}.xml': [['worksheet', ['sheetPr',
  // Sheet properties (e.g., tab color, filter configurations).
  'dimension',
  // Defines the range of used cells (e.g., ref="A1:C10").
  'sheetViews',
  // View settings like freeze panes, zoom level, and whether the sheet is selected.
  'sheetFormatPr',
  // Default row height and column width properties.
  'cols',
  // Defines column-specific properties (width, hidden status).
  'sheetData',
  // (Required) The main container for cell data, rows, and values.
  'sheetCalcPr',
  // Calculation properties.
  'sheetProtection',
  // Sheet-level security and locked status.
  'protectedRanges',
  // Specific ranges that are protected.
  'scenarios',
  // Worksheet scenarios.
  'autoFilter',
  // Filter range definitions.
  'sortState',
  // Current sort information.
  'dataConsolidate',
  // Data consolidation settings.
  'customSheetViews',
  // Custom view settings.
  'mergeCells',
  // Defines ranges of merged cells.
  'phoneticPr',
  // Phonetic information properties.
  'conditionalFormatting',
  // Rules for formatting based on cell values.
  'dataValidations',
  // Data entry rules and dropdowns.
  'hyperlinks',
  // Links to external sites or other sheet locations.
  'printOptions',
  // Defines specific printing preferences, such as centering, gridlines, and headings.
  'pageMargins',
  // Defines the white space between the worksheet data and the edges of the printed page.
  'pageSetup',
  // Printing and layout settings.
  'headerFooter',
  // Sheet header and footer content.
  'rowBreaks',
  // Manual page breaks.
  'colBreaks',
  // Manual page breaks.
  'drawing',
  // References to graphics or charts (points to drawing.xml).
  'legacyDrawing',
  // References to legacy objects like comments or form controls.
  'picture',
  // Background image properties.
  'oleObjects',
  // Embedded OLE objects.
  'controls',
  // Form or ActiveX controls.
  'tableParts',
  // Links to defined Excel tables within the sheet.
  'extLst' // Extension list for future-proofing and custom metadata.
  ]]]
});
//# sourceMappingURL=orderOfSiblings.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getOrderOfSiblings.js


/**
 * Returns the order of siblings in a given `.xml` file inside given parent tag(s).
 * @param {string} fileName
 * @param {string[]} parentTagNames
 * @returns {string[]}
 */
function getOrderOfSiblings(fileName) {
  var orderOfSiblings = helpers_orderOfSiblings[fileName];
  if (!orderOfSiblings) {
    // File not supported.
    // Return nothing.
    return;
  }
  for (var _len = arguments.length, parentTagNames = new Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) {
    parentTagNames[_key - 1] = arguments[_key];
  }
  if (parentTagNames.length === 0) {
    throw new Error('At least one parent element tag name is required');
  }
  var _loop = function _loop() {
      var tagName = _parentTagNames[_i];
      var orderOfSiblingsMatchingElement = orderOfSiblings.find(function (element) {
        if (Array.isArray(element)) {
          return element[0] === tagName;
        } else {
          return element === tagName;
        }
      });
      if (!orderOfSiblingsMatchingElement) {
        // The element is not present in the pre-defined order of elements.
        // Return nothing.
        return {
          v: void 0
        };
      }
      if (Array.isArray(orderOfSiblingsMatchingElement)) {
        orderOfSiblings = orderOfSiblingsMatchingElement[1];
      } else {
        // The element doesn't specify any child elements.
        // Return nothing.
        return {
          v: void 0
        };
      }
    },
    _ret;
  for (var _i = 0, _parentTagNames = parentTagNames; _i < _parentTagNames.length; _i++) {
    _ret = _loop();
    if (_ret) return _ret.v;
  }
  if (orderOfSiblings) {
    // Convert element of `OrderOfSiblings` array to a `string`.
    return orderOfSiblings.map(function (element) {
      if (Array.isArray(element)) {
        return element[0];
      } else {
        return element;
      }
    });
  }
}
//# sourceMappingURL=getOrderOfSiblings.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/features/conditionalFormatting.js
function conditionalFormatting_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = conditionalFormatting_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function conditionalFormatting_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return conditionalFormatting_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? conditionalFormatting_arrayLikeToArray(r, a) : void 0; } }
function conditionalFormatting_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }










/* harmony default export */ const conditionalFormatting = ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        // For some weird reason, Excel 2007 demands `<conditionalFormatting/>` element to go before `<drawing/>` element.
        // Because `<drawing/>` element is added before any of the `insert()`s of any features,
        // this feature has to use a `transform()` function instead of an `insert()` function.
        transform: function transform(xml, sheetOptions, _ref) {
          var sheetIndex = _ref.sheetIndex,
            sheetId = _ref.sheetId;
          var conditionalFormatting = sheetOptions.conditionalFormatting;
          if (conditionalFormatting) {
            var conditionalFormattingRulesXml = getConditionalFormattingRulesXml(conditionalFormatting);
            return insertElementMarkupAccordingToOrderOfSiblings(xml, conditionalFormattingRulesXml, getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet'), 'worksheet');
          }
          return xml;
        }
      },
      'xl/styles.xml': {
        insert: function insert(sheetsOptions) {
          var sheetsConditionalFormatting = sheetsOptions.map(function (sheetOptions) {
            return sheetOptions.conditionalFormatting;
          });
          if (sheetsConditionalFormatting.some(Boolean)) {
            return getConditionalFormattingStylesXml(sheetsConditionalFormatting);
          }
        }
      }
    }
  }
});
function getConditionalFormattingRulesXml(conditionalFormattingRules) {
  var xml = '';
  var i = 0;
  for (var _iterator = conditionalFormatting_createForOfIteratorHelperLoose(conditionalFormattingRules), _step; !(_step = _iterator()).done;) {
    var conditionalFormattingRule = _step.value;
    var _conditionalFormattin = conditionalFormattingRule.cellRange,
      from = _conditionalFormattin.from,
      to = _conditionalFormattin.to,
      _conditionalFormattin2 = conditionalFormattingRule.condition,
      formula = _conditionalFormattin2.formula,
      operator = _conditionalFormattin2.operator,
      value = _conditionalFormattin2.value,
      value2 = _conditionalFormattin2.value2;

    // Cell range example: "A1:C5"
    var cellRange = getCellAddress(from.row - 1, from.column - 1) + ':' + getCellAddress(to.row - 1, to.column - 1);
    xml += "<conditionalFormatting sqref=\"".concat(cellRange, "\">");

    // The priority attribute in conditional formatting XML is an integer value that must be a positive integer between 1 and the total number of conditional formatting rules on the worksheet.
    // * The value is defined by the W3C XML Schema int datatype.
    // * The valid range is dynamic, starting from 1 (highest priority) and ending at the total number of rules on that specific worksheet (lowest priority).
    // * Each priority value must be unique for all rules on the same worksheet. Changing the priority of one rule will automatically adjust the priorities of other rules to maintain uniqueness and order.
    // * A lower numeric value indicates a higher priority (e.g., priority 1 is the highest possible priority).
    var priority = i + 1;

    // The `dxfId` attribute in ".xlsx" (OpenXML) files is a zero-based integer index (0, 1, 2, ...)
    // referencing a specific differential format record (`<dxf>`) within the "styles.xml" file.
    //
    var dxfId = conditionalFormattingRule._globalIndex;
    //
    // const dxfId = getConditionalFormattingRuleGlobalIndex({
    // 	conditionalFormattingRuleIndex: i,
    // 	sheetsConditionalFormatting,
    // 	sheetIndex
    // })

    // There're a lot of possible `type`s of a `<cfRule/>`.
    // The full list could be viewed by googling for "ST_CfType".

    if (formula) {
      xml += "<cfRule type=\"expression\" dxfId=\"".concat(dxfId, "\" priority=\"").concat(priority, "\">");
      xml += "<formula>".concat(sanitizeTextContent(formula), "</formula>");
      xml += '</cfRule>';
    } else if (operator) {
      xml += "<cfRule type=\"cellIs\" operator=\"".concat(getXlsxOperatorName(operator), "\" dxfId=\"").concat(dxfId, "\" priority=\"").concat(priority, "\">");
      xml += "<formula>".concat(sanitizeTextContent(formatValue(value)), "</formula>");
      if (getXlsxOperatorName(operator) === 'between') {
        xml += "<formula>".concat(sanitizeTextContent(formatValue(value2)), "</formula>");
      }
      xml += '</cfRule>';
    } else {
      throw new Error("Invalid conditional formatting rule:\n".concat(JSON.stringify(conditionalFormattingRule, null, 2)));
    }
    xml += '</conditionalFormatting>';
    i++;
  }
  return xml;
}
function formatValue(value) {
  if (typeof value === 'string') {
    return '"' + value + '"';
  }
  return String(value);
}

// function getConditionalFormattingRuleGlobalIndex({
// 	conditionalFormattingRuleIndex,
// 	sheetsConditionalFormattingRules,
// 	sheetIndex
// }) {
// 	let sheetRulesIndexOffset = 0
//
// 	let i = 0
// 	while (i < sheetIndex) {
// 		if (sheetsConditionalFormattingRules[i]) {
// 			sheetRulesIndexOffset += sheetsConditionalFormattingRules[i].length
// 		}
// 		i++
// 	}
//
// 	return sheetRulesIndexOffset + conditionalFormattingRuleIndex
// }

function getXlsxOperatorName(operator) {
  switch (operator) {
    case '<':
      return 'lessThan';
    case '>':
      return 'greaterThan';
    case '<=':
      return 'lessThanOrEqual';
    case '>=':
      return 'greaterThanOrEqual';
    case '=':
      return 'equal';
    case '!=':
      return 'notEqual';
    case '...':
      return 'between';
    default:
      throw new Error("Unknown conditional formatting operator: ".concat(operator));
  }
}
function getConditionalFormattingStylesXml(sheetsConditionalFormatting) {
  var totalConditionalFormattingRulesCount = 0;
  for (var _iterator2 = conditionalFormatting_createForOfIteratorHelperLoose(sheetsConditionalFormatting), _step2; !(_step2 = _iterator2()).done;) {
    var conditionalFormattingOfSheet = _step2.value;
    if (conditionalFormattingOfSheet) {
      totalConditionalFormattingRulesCount += conditionalFormattingOfSheet.length;
    }
  }
  var xml = '';
  xml += "<dxfs count=\"".concat(totalConditionalFormattingRulesCount, "\">");
  for (var _iterator3 = conditionalFormatting_createForOfIteratorHelperLoose(sheetsConditionalFormatting), _step3; !(_step3 = _iterator3()).done;) {
    var _conditionalFormattingOfSheet = _step3.value;
    if (_conditionalFormattingOfSheet) {
      for (var _iterator4 = conditionalFormatting_createForOfIteratorHelperLoose(_conditionalFormattingOfSheet), _step4; !(_step4 = _iterator4()).done;) {
        var conditionalFormattingRule = _step4.value;
        var _conditionalFormattin3 = conditionalFormattingRule.style,
          fontFamily = _conditionalFormattin3.fontFamily,
          fontSize = _conditionalFormattin3.fontSize,
          fontWeight = _conditionalFormattin3.fontWeight,
          fontStyle = _conditionalFormattin3.fontStyle,
          textDecoration = _conditionalFormattin3.textDecoration,
          textColor = _conditionalFormattin3.textColor,
          backgroundColor = _conditionalFormattin3.backgroundColor,
          fillPatternStyle = _conditionalFormattin3.fillPatternStyle,
          fillPatternColor = _conditionalFormattin3.fillPatternColor,
          borderColor = _conditionalFormattin3.borderColor,
          borderStyle = _conditionalFormattin3.borderStyle,
          leftBorderColor = _conditionalFormattin3.leftBorderColor,
          leftBorderStyle = _conditionalFormattin3.leftBorderStyle,
          rightBorderColor = _conditionalFormattin3.rightBorderColor,
          rightBorderStyle = _conditionalFormattin3.rightBorderStyle,
          topBorderColor = _conditionalFormattin3.topBorderColor,
          topBorderStyle = _conditionalFormattin3.topBorderStyle,
          bottomBorderColor = _conditionalFormattin3.bottomBorderColor,
          bottomBorderStyle = _conditionalFormattin3.bottomBorderStyle;
        xml += '<dxf>';
        var font = {
          fontFamily: fontFamily,
          fontSize: fontSize,
          fontWeight: fontWeight,
          fontStyle: fontStyle,
          textDecoration: textDecoration,
          textColor: textColor
        };
        if (hasFont(font)) {
          // It seems that the "conditional formatting" feature in the XLSX specification
          // doesn't support setting custom `fontFamily` or `fontSize` for some weird reason.
          // https://github.com/catamphetamine/write-excel-file/pull/10#issuecomment-3960778016
          if (fontFamily) {
            throw new Error('Conditional formatting can\'t be used to override font family');
          }
          if (typeof fontSize === 'number') {
            throw new Error('Conditional formatting can\'t be used to override font size');
          }
          xml += getFontXml(font);
        }
        var fill = {
          backgroundColor: backgroundColor,
          fillPatternStyle: fillPatternStyle,
          fillPatternColor: fillPatternColor
        };
        if (hasFill(fill)) {
          xml += getFillXml(fill, {
            conditionalFormatting: true
          });
        }
        var border = {
          borderColor: borderColor,
          borderStyle: borderStyle,
          leftBorderColor: leftBorderColor,
          leftBorderStyle: leftBorderStyle,
          rightBorderColor: rightBorderColor,
          rightBorderStyle: rightBorderStyle,
          topBorderColor: topBorderColor,
          topBorderStyle: topBorderStyle,
          bottomBorderColor: bottomBorderColor,
          bottomBorderStyle: bottomBorderStyle
        };
        if (hasBorder(border)) {
          xml += getBorderXml(border);
        }
        xml += '</dxf>';
      }
    }
  }
  xml += '</dxfs>';
  return xml;
}
//# sourceMappingURL=conditionalFormatting.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/getFileExtensionForContentType.js
function getFileExtensionForContentType(contentType) {
  if (!contentType) {
    throw new Error('`contentType` is required');
  }
  // Discards everything before the slash, and the slash too.
  // Example: "image/jpeg" \u2192 "jpeg".
  var extension = contentType.toLowerCase().replace(/.*\//, '');
  if (!extension) {
    throw new Error('Unsupported `contentType`: ' + contentType);
  }
  return extension;
}
//# sourceMappingURL=getFileExtensionForContentType.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/features/images.js
function images_typeof(o) { "@babel/helpers - typeof"; return images_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, images_typeof(o); }
function images_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = images_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function _toConsumableArray(r) { return _arrayWithoutHoles(r) || _iterableToArray(r) || images_unsupportedIterableToArray(r) || _nonIterableSpread(); }
function _nonIterableSpread() { throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function images_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return images_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? images_arrayLikeToArray(r, a) : void 0; } }
function _iterableToArray(r) { if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r); }
function _arrayWithoutHoles(r) { if (Array.isArray(r)) return images_arrayLikeToArray(r); }
function images_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function images_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function images_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? images_ownKeys(Object(t), !0).forEach(function (r) { images_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : images_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function images_defineProperty(e, r, t) { return (r = images_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function images_toPropertyKey(t) { var i = images_toPrimitive(t, "string"); return "symbol" == images_typeof(i) ? i : i + ""; }
function images_toPrimitive(t, r) { if ("object" != images_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != images_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }


/* harmony default export */ const features_images = ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: function insert(sheetsOptions) {
          var sheetsImages = sheetsOptions.map(function (sheetOptions) {
            return sheetOptions.images;
          });
          if (sheetsImages.some(Boolean)) {
            return getContentTypesXml(sheetsImages);
          }
        }
      },
      'xl/drawings/drawing{id}.xml': {
        insert: function insert(sheetOptions, _ref) {
          var sheetIndex = _ref.sheetIndex,
            sheetId = _ref.sheetId;
          var images = sheetOptions.images;
          if (images) {
            return getImagesDrawingXml({
              images: images
            });
          }
        }
      },
      'xl/drawings/_rels/drawing{id}.xml.rels': {
        insert: function insert(sheetOptions, _ref2) {
          var sheetIndex = _ref2.sheetIndex,
            sheetId = _ref2.sheetId;
          var images = sheetOptions.images;
          if (images) {
            return getImagesDrawingXmlRels({
              images: images,
              sheetIndex: sheetIndex
            });
          }
        }
      }
    },
    write: {
      files: function files(sheetsOptions, _ref3) {
        var read = _ref3.read;
        var sheetsImages = sheetsOptions.map(function (sheetOptions) {
          return sheetOptions.images;
        });
        if (sheetsImages.some(Boolean)) {
          return sheetsImages.map(function (images, sheetIndex) {
            if (images) {
              return images.reduce(function (imagesContent, image, imageIndex) {
                return images_objectSpread(images_objectSpread({}, imagesContent), {}, images_defineProperty({}, "xl/media/".concat(getImageFileName(image, {
                  sheetIndex: sheetIndex,
                  imageIndex: imageIndex
                })), image.content));
              }, {});
            }
            return {};
          }).reduce(function (allImagesContent, sheetImagesContent) {
            return images_objectSpread(images_objectSpread({}, allImagesContent), sheetImagesContent);
          }, {});
        }
      }
    }
  }
});
function getContentTypesXml(sheetsImages) {
  // Get images from all sheets.
  var imagesFromAllSheets = sheetsImages.reduce(function (all, images) {
    return [].concat(_toConsumableArray(all), _toConsumableArray(images || []));
  }, []);
  var xml = '';

  // Elements with `PartName="/xl/drawings/drawing${sheetId}.xml"` are already added by default.
  // Hence, this block of code was commented out.
  //
  // let i = 0
  // for (const images of imagesPerSheet) {
  // 	if (images) {
  // 		xml += `<Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing${sheetId}.xml"/>`
  // 	}
  // 	i++
  // }

  for (var _iterator = images_createForOfIteratorHelperLoose(getFileExtensionContentTypes(imagesFromAllSheets)), _step; !(_step = _iterator()).done;) {
    var _step$value = _step.value,
      fileExtension = _step$value.fileExtension,
      contentType = _step$value.contentType;
    xml += "<Default Extension=\"".concat(fileExtension, "\" ContentType=\"").concat(contentType, "\"/>");
  }
  return xml;
}
function getFileExtensionContentTypes(images) {
  var fileExtensionContentTypes = [];
  var addFileExtensionContentType = function addFileExtensionContentType(image) {
    var fileExtension = getFileExtensionForContentType(image.contentType);
    var existingFileExtensionContentType = fileExtensionContentTypes.find(function (_) {
      return _.fileExtension === fileExtension;
    });
    if (!existingFileExtensionContentType) {
      fileExtensionContentTypes.push({
        fileExtension: fileExtension,
        contentType: image.contentType
      });
    }
  };
  for (var _iterator2 = images_createForOfIteratorHelperLoose(images), _step2; !(_step2 = _iterator2()).done;) {
    var image = _step2.value;
    addFileExtensionContentType(image);
  }
  return fileExtensionContentTypes;
}
function getImageFileName(image, _ref4) {
  var sheetIndex = _ref4.sheetIndex,
    imageIndex = _ref4.imageIndex;
  var sheetNumber = sheetIndex + 1;
  var imageNumber = imageIndex + 1;
  return "sheet".concat(sheetNumber, "-image").concat(imageNumber, ".").concat(getFileExtensionForContentType(image.contentType));
}
function getImagesDrawingXml(_ref5) {
  var images = _ref5.images;
  var xml = '';
  var i = 0;
  var _loop = function _loop() {
    var image = _step3.value;
    // `imageId` is used to get the "relationship ID" of the image.
    var imageId = i + 1;
    var pxToEmu = function pxToEmu(px) {
      return pxToEmu_(px, image.dpi);
    };

    // There're two ways an image could be "anchored" in a spreadsheet:
    // * One-cell anchor \u2014 "anchors" the image's top-left corner to a top-left corner of a cell.
    // * Two-cell anchor \u2014 "anchors" the image's top-left corner to a top-left corner of the first cell,
    //   and then the image's bottom-right corner to the bottom-right corner of the second cell.
    //   While doing so, it completely ignores the image's aspect ratio, so there seems to be
    //   no equivalent for CSS's `object-fit: contain` behavior.
    xml += '<xdr:oneCellAnchor>';
    xml += '<xdr:from>';
    xml += "<xdr:col>".concat(image.anchor.column - 1, "</xdr:col>");
    xml += "<xdr:colOff>".concat(typeof image.offsetX === 'number' ? pxToEmu(image.offsetX) : 0, "</xdr:colOff>");
    xml += "<xdr:row>".concat(image.anchor.row - 1, "</xdr:row>");
    xml += "<xdr:rowOff>".concat(typeof image.offsetY === 'number' ? pxToEmu(image.offsetY) : 0, "</xdr:rowOff>");
    xml += '</xdr:from>';
    xml += "<xdr:ext cx=\"".concat(pxToEmu(image.width), "\" cy=\"").concat(pxToEmu(image.height), "\"/>");
    xml += '<xdr:pic>';
    xml += '<xdr:nvPicPr>';
    xml += "<xdr:cNvPr id=\"".concat(imageId, "\" name=\"").concat(image.title ? sanitizeAttributeValue(image.title) : 'Picture ' + imageId, "\" descr=\"").concat(image.description ? sanitizeAttributeValue(image.description) : '', "\"/>");
    xml += '<xdr:cNvPicPr>';
    // Optional XML element. Locks the aspect ratio of the image. -->
    xml += '<a:picLocks noChangeAspect="1"/>';
    xml += '</xdr:cNvPicPr>';
    xml += '</xdr:nvPicPr>';
    xml += '<xdr:blipFill>';

    // The link to the image.
    xml += "<a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"rId-image-".concat(imageId, "\" cstate=\"print\"/>");

    // Allows scaling the image.
    xml += '<a:stretch>';
    xml += '<a:fillRect/>';
    xml += '</a:stretch>';
    xml += '</xdr:blipFill>';

    // Dunno what this is.
    xml += '<xdr:spPr>';
    xml += '<a:prstGeom prst="rect">';
    xml += '<a:avLst/>';
    xml += '</a:prstGeom>';
    xml += '</xdr:spPr>';
    xml += '</xdr:pic>';
    xml += '<xdr:clientData/>';
    xml += '</xdr:oneCellAnchor>';
    i++;
  };
  for (var _iterator3 = images_createForOfIteratorHelperLoose(images), _step3; !(_step3 = _iterator3()).done;) {
    _loop();
  }
  return xml;
}
function getImagesDrawingXmlRels(_ref6) {
  var images = _ref6.images,
    sheetIndex = _ref6.sheetIndex;
  return images.map(function (image, i) {
    var imageId = i + 1;
    return "<Relationship Id=\"rId-image-".concat(imageId, "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"../media/").concat(getImageFileName(image, {
      sheetIndex: sheetIndex,
      imageIndex: i
    }), "\"/>");
  }).join('');
}

// For legacy reasons, XLSX documents measure image dimensions not in pixels
// but rather in a weird measurement unit called EMU (English Metric Unit).
// https://gitlab.com/catamphetamine/write-excel-file/-/blob/main/docs/IMAGES.md#image-dimensions
// This function converts pixels to EMUs.
var DEFAULT_DISPLAY_DPI = 96;
var DEFAULT_IMAGE_DPI = 96;
function pxToEmu_(px, imageDpi) {
  var displayDpi = DEFAULT_DISPLAY_DPI;
  return Math.round(px * 9525 * (DEFAULT_DISPLAY_DPI / displayDpi) * (DEFAULT_IMAGE_DPI / imageDpi));
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/replaceElement.js
/**
 * Replaces an `element` that was found in `xml` using `findElement()` function with a given `replacementXml` markup.
 * @param {string} xml
 * @param {FoundElement} element
 * @param {string} replacementXml
 * @returns {string}
 */
function replaceElement(xml, element, replacementXml) {
  if (element.selfClosingTag) {
    return xml.slice(0, element.openingTagStartIndex) + replacementXml + xml.slice(element.openingTagEndIndex + 1);
  }
  return xml.slice(0, element.openingTagStartIndex) + replacementXml + xml.slice(element.closingTagEndIndex + 1);
}
//# sourceMappingURL=replaceElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xml/findElementInsideElement.js




/**
 * Finds a single element in valid XML markup within bounds of a given element that was previously found using `findElement()` function.
 * @param {string} xml \u2014\u00a0XML markup
 * @param {string} tagName \u2014 The name of the element to find
 * @param {object} enclosingElement \u2014 An enclosing element that was previously found using `findElement()` function.
 * @returns {object|undefined} \u2014 A found element, represented by an object with propeties: `{ openingTagStartIndex: number, openingTagEndIndex: number, openingTagAttributes: object, selfClosingTag?: boolean, closingTagStartIndex?: number, closingTagEndIndex?: number }`
 */
function findElementInsideElement(xml, tagName, enclosingElement) {
  var element = findElement(getMarkupInsideElement(xml, enclosingElement), tagName);
  if (element) {
    applyEnclosingElementOffset(element, enclosingElement);
    return element;
  }
}
//# sourceMappingURL=findElementInsideElement.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/features/stickyRowsOrColumns.js











/* harmony default export */ const stickyRowsOrColumns = ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: function transform(xml, sheetOptions, _ref) {
          var sheetIndex = _ref.sheetIndex,
            sheetId = _ref.sheetId;
          if (hasStickyRowsOrColumns(sheetOptions)) {
            var stickyRowsCount = sheetOptions.stickyRowsCount,
              stickyColumnsCount = sheetOptions.stickyColumnsCount;
            var paneAttributes = {
              // The vertical position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible rows in the top pane(s).
              ySplit: stickyRowsCount || 0,
              // The horizontal position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible columns in the left pane(s).
              xSplit: stickyColumnsCount || 0,
              // The visible cell in the top-left corner of the bottom-right pane.
              topLeftCell: getCellAddress(stickyRowsCount || 0, stickyColumnsCount || 0),
              // `activePane` defines which pane is active in a "split" or "frozen" `state`.
              // Possible values: "bottomLeft", "bottomRight", "topLeft", "topRight".
              activePane: 'bottomRight',
              // `state: "frozen"` indicates that the panes are frozen, meaning the split area
              // (usually top rows or leftmost columns) remains fixed while the rest of the sheet scrolls.
              // Other possible values:
              // "split" \u2014 Indicates that the window is split into separate panes that can be scrolled independently, but are not locked in place.
              // "frozenSplit" \u2014 A combination used in specific scenarios (often by Excel itself) to manage complex freezing.
              state: 'frozen'
            };
            var sheetViewElement = findElement(xml, 'sheetView');
            if (sheetViewElement) {
              // Add a `<pane/>` element inside the `<sheetView/>` element.
              // If a `<pane/>` element already exists, it will overwrite it.
              var paneElement = findElementInsideElement(xml, 'pane', sheetViewElement);
              var paneXml = getSelfClosingTagMarkup('pane', paneAttributes);
              if (paneElement) {
                // Overwrite the existing `<pane/>` element.
                // It doesn't seem to be any sense in patching the existing `<pane/>` element
                // because all of its properties would be rewritten anyway in the process.
                xml = replaceElement(xml, paneElement, paneXml);
              } else {
                // Add a `<pane/>` element.
                xml = appendMarkupInsideElement(xml, sheetViewElement, paneXml);
              }
            } else {
              // Add a `<sheetViews/>` element.
              // It isn't supposed to exist when no `<sheetView/>` element is present.
              var sheetViewsElement = findElement(xml, 'sheetViews');
              if (sheetViewsElement) {
                throw new Error("xl/worksheets/sheet".concat(sheetId, ".xml: <sheetViews/> element exists but it doesn't contain any <sheetView/> elements"));
              }
              var sheetViewAttributes = {
                tabSelected: sheetIndex === 0 ? 1 : 0,
                // The first sheet is selected by default.
                workbookViewId: 0
              };
              var sheetViewsXml = getOpeningTagMarkup('sheetViews') + getOpeningTagMarkup('sheetView', sheetViewAttributes) + getSelfClosingTagMarkup('pane', paneAttributes) + getClosingTagMarkup('sheetView', sheetViewAttributes) + getClosingTagMarkup('sheetViews');

              // Add a `<sheetViews/>` element with a child '<sheetView/>` element with a child `<pane/>` element.
              // For some reason, Excel 2007 demands `<sheetViews/>` element to be the first one in a `<worksheet/>` element.
              var worksheetElement = findElement(xml, 'worksheet');
              xml = prependMarkupInsideElement(xml, worksheetElement, sheetViewsXml);
            }
          }
          return xml;
        }
      },
      'xl/workbook.xml': {
        transform: function transform(xml, sheetsOptions) {
          // If "sticky rows" or "sticky columns" feature is used, there must exist a `<workbookView/>` element
          // because it will be referenced when configuring those "sticky rows" or "sticky columns".
          if (sheetsOptions.some(hasStickyRowsOrColumns)) {
            // Find a `<workbookView/>` element.
            // It is required to exist because it is referenced as `workbookViewId="0"`
            // attribute in `<sheetViews/>` element in `xl/worksheets/sheet{id}.xml` file.
            var workbookViewElement = findElement(xml, 'workbookView');
            if (!workbookViewElement) {
              // `<workbookView/>` element doesn't exist, so it should be created.
              // The parent element for it should be `<bookViews/>`.
              var bookViewsElement = findElement(xml, 'bookViews');
              if (bookViewsElement) {
                throw new Error("xl/workbook.xml: <bookViews/> element exists but it doesn't contain any <workbookView/> elements");
              }
              // Add a `<bookViews/>` element with a child '<workbookView/>` element.
              // For some reason, Excel 2007 demands `<bookViews/>` element to go before `<sheets/>` element.
              // And `<sheets/>` element always exists.
              return insertElementMarkupAccordingToOrderOfSiblings(xml, '<bookViews><workbookView/></bookViews>', getOrderOfSiblings('xl/workbook.xml', 'workbook'), 'workbook');
            }
          }
          return xml;
        }
      }
    }
  }
});
function hasStickyRowsOrColumns(sheetOptions) {
  return Boolean(sheetOptions.stickyRowsCount) || Boolean(sheetOptions.stickyColumnsCount);
}
//# sourceMappingURL=stickyRowsOrColumns.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/getFeatures.js



function getFeatures(customFeatures) {
  var features = [];

  // Add "conditional formatting" feature implicitly.
  features.push(conditionalFormatting);

  // Add "images" feature implicitly.
  features.push(features_images);

  // Add "sticky rows or columns" feature implicitly.
  features.push(stickyRowsOrColumns);

  // Custom features might depend on "default" features
  // so the order of inclusion of custom features is after including "default" features.
  if (customFeatures) {
    customFeatures.forEach(validateFeature);
    features = features.concat(customFeatures);
  }
  return features;
}
var TRANSFORMABLE_FILES = ['[Content_Types].xml', '_rels/.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet{id}.xml', 'xl/worksheets/_rels/sheet{id}.xml.rels', 'xl/drawings/drawing{id}.xml', 'xl/drawings/_rels/drawing{id}.xml.rels'];
function validateFeature(feature) {
  if (feature.files && feature.files.transform) {
    for (var _i = 0, _Object$keys = Object.keys(feature.files.transform); _i < _Object$keys.length; _i++) {
      var key = _Object$keys[_i];
      if (TRANSFORMABLE_FILES.indexOf(key) < 0) {
        throw new Error("Unknown file to transform: ".concat(key));
      }
    }
  }
}
//# sourceMappingURL=getFeatures.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/validateSheetData.js
function validateSheetData_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = validateSheetData_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function validateSheetData_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return validateSheetData_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? validateSheetData_arrayLikeToArray(r, a) : void 0; } }
function validateSheetData_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function validateSheetData(data) {
  if (!Array.isArray(data)) {
    throw new TypeError('Expected sheet data to be an array of rows');
  }
  for (var _iterator = validateSheetData_createForOfIteratorHelperLoose(data), _step; !(_step = _iterator()).done;) {
    var row = _step.value;
    if (Array.isArray(row)) {
      return;
    } else {
      throw new Error('Expected each sheet data row to be an array');
    }
  }
}
//# sourceMappingURL=validateSheetData.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/initializeSharedStrings.js
function initializeSharedStrings() {
  var sharedStrings = [];
  var sharedStringIdByString = {};
  return {
    getSharedStrings: function getSharedStrings() {
      return sharedStrings;
    },
    findOrCreateSharedString: function findOrCreateSharedString(string) {
      var id = sharedStringIdByString[string];
      if (id === undefined) {
        id = sharedStrings.length;
        sharedStringIdByString[string] = id;
        sharedStrings.push(string);
      }
      return id;
    }
  };
}
//# sourceMappingURL=initializeSharedStrings.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/validateSheetName.js
// https://stackoverflow.com/questions/451452/valid-characters-for-excel-sheet-names
// Sheet name can't be empty.
// Sheet name shouldn't exceed 31 characters.
// Sheet name shouldn't contain any of the following characters: []/\:*?

var ILLEGAL_CHARACTERS_IN_SHEET_NAME = /[\[\]\/\\:*?]+/;
function validateSheetName(sheetName) {
  if (!sheetName) {
    throw new Error('Sheet name can\'t be empty');
  }
  if (sheetName.length > 31) {
    throw new Error("Sheet name \"".concat(sheetName, "\" can't be longer than 31 characters"));
  }
  if (ILLEGAL_CHARACTERS_IN_SHEET_NAME.test(sheetName)) {
    throw new Error("Sheet name \"".concat(sheetName, "\" contains illegal characters: []/\\:*?"));
  }
}
//# sourceMappingURL=validateSheetName.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/initializeSheets.js
function initializeSheets_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = initializeSheets_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function initializeSheets_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return initializeSheets_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? initializeSheets_arrayLikeToArray(r, a) : void 0; } }
function initializeSheets_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }



function initializeSheets(sheetsData, sheetsOptions, globalOptions) {
  var _initializeSharedStri = initializeSharedStrings(),
    getSharedStrings = _initializeSharedStri.getSharedStrings,
    findOrCreateSharedString = _initializeSharedStri.findOrCreateSharedString;

  // const sheetsDefaultFonts = sheetsOptions.map((sheetOptions) => {
  // 	const { fontFamily, fontSize } = sheetOptions
  //   if (fontFamily || fontSize) {
  // 		return { fontFamily, fontSize }
  // 	}
  // })

  var defaultFont = getDefaultFont(globalOptions);
  var _initializeStyles = initializeStyles(defaultFont),
    getCellStyles = _initializeStyles.getCellStyles,
    findOrCreateCellStyle = _initializeStyles.findOrCreateCellStyle;

  // Get sheet names.
  var sheetNames = sheetsOptions.map(function (sheetOptions) {
    return sheetOptions.sheet;
  });

  // Validate sheet names.
  for (var _iterator = initializeSheets_createForOfIteratorHelperLoose(sheetNames), _step; !(_step = _iterator()).done;) {
    var sheetName = _step.value;
    validateSheetName(sheetName);
  }
  var sheetXmlParameters = [];
  var sheetIndex = 0;
  while (sheetIndex < sheetNames.length) {
    sheetXmlParameters.push({
      sheetData: sheetsData[sheetIndex],
      sheetOptions: sheetsOptions[sheetIndex],
      sheetIndex: sheetIndex,
      sheetId: getSheetId(sheetIndex),
      hasDefaultFont: Boolean(defaultFont),
      // hasDefaultFont: Boolean(sheetsDefaultFonts[sheetIndex]),
      // findOrCreateCellStyle: (style) => findOrCreateCellStyle(style, sheetIndex),
      findOrCreateCellStyle: findOrCreateCellStyle,
      findOrCreateSharedString: findOrCreateSharedString
    });
    sheetIndex++;
  }
  return {
    sheets: sheetNames.map(function (sheetName, _i) {
      // Reassign the `_i` variable to prevent "closure" bug when in `generateSheetXml()` function
      // the `_i` value is always equal to the last sheet's index.
      var sheetIndex = _i;
      return {
        sheetId: getSheetId(sheetIndex),
        sheetName: sheetName,
        sheetXmlParameters: sheetXmlParameters[sheetIndex]
      };
    }),
    getSharedStrings: getSharedStrings,
    getCellStyles: getCellStyles
  };
}
function getSheetId(sheetIndex) {
  return String(sheetIndex + 1);
}
function getDefaultFont(globalOptions) {
  var fontFamily = globalOptions.fontFamily,
    fontSize = globalOptions.fontSize;
  if (fontFamily || typeof fontSize === 'number') {
    return {
      fontFamily: fontFamily,
      fontSize: fontSize
    };
  }
}
//# sourceMappingURL=initializeSheets.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/getSheetData/getSheetData.js
function getSheetData(objects, columns) {
  // Create header row.
  var headerRow;
  // If at least one column has a header
  // then a header row will be rendered.
  // Otherwise, there will be no header row.
  if (columns.some(function (column) {
    return column.header;
  })) {
    headerRow = columns.map(function (_ref) {
      var header = _ref.header;
      return header || null;
    });
  }
  return (headerRow ? [headerRow] : []).concat(objects.map(function (object, objectIndex) {
    return columns.map(function (_ref2) {
      var cell = _ref2.cell;
      return cell(object, objectIndex);
    });
  }));
}
//# sourceMappingURL=getSheetData.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/helpers/features/getWrittenFiles.js
function getWrittenFiles_typeof(o) { "@babel/helpers - typeof"; return getWrittenFiles_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, getWrittenFiles_typeof(o); }
function getWrittenFiles_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function getWrittenFiles_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? getWrittenFiles_ownKeys(Object(t), !0).forEach(function (r) { getWrittenFiles_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : getWrittenFiles_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function getWrittenFiles_defineProperty(e, r, t) { return (r = getWrittenFiles_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function getWrittenFiles_toPropertyKey(t) { var i = getWrittenFiles_toPrimitive(t, "string"); return "symbol" == getWrittenFiles_typeof(i) ? i : i + ""; }
function getWrittenFiles_toPrimitive(t, r) { if ("object" != getWrittenFiles_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != getWrittenFiles_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function getWrittenFiles_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getWrittenFiles_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getWrittenFiles_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getWrittenFiles_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getWrittenFiles_arrayLikeToArray(r, a) : void 0; } }
function getWrittenFiles_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function getWrittenFiles(features, sheetsOptions, _ref) {
  var read = _ref.read;
  var writtenFiles = {};
  for (var _iterator = getWrittenFiles_createForOfIteratorHelperLoose(features), _step; !(_step = _iterator()).done;) {
    var feature = _step.value;
    if (feature.files && feature.files.write) {
      if (feature.files.write.files) {
        var files = feature.files.write.files(sheetsOptions, {
          read: read
        });
        if (files) {
          writtenFiles = getWrittenFiles_objectSpread(getWrittenFiles_objectSpread({}, writtenFiles), files);
        }
      }
    }
  }
  return writtenFiles;
}
//# sourceMappingURL=getWrittenFiles.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js
function generateXlsxFileContents_typeof(o) { "@babel/helpers - typeof"; return generateXlsxFileContents_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, generateXlsxFileContents_typeof(o); }
var _excluded = ["data"];
function generateXlsxFileContents_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function generateXlsxFileContents_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? generateXlsxFileContents_ownKeys(Object(t), !0).forEach(function (r) { generateXlsxFileContents_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : generateXlsxFileContents_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function generateXlsxFileContents_defineProperty(e, r, t) { return (r = generateXlsxFileContents_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function generateXlsxFileContents_toPropertyKey(t) { var i = generateXlsxFileContents_toPrimitive(t, "string"); return "symbol" == generateXlsxFileContents_typeof(i) ? i : i + ""; }
function generateXlsxFileContents_toPrimitive(t, r) { if ("object" != generateXlsxFileContents_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != generateXlsxFileContents_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function _objectWithoutProperties(e, t) { if (null == e) return {}; var o, r, i = _objectWithoutPropertiesLoose(e, t); if (Object.getOwnPropertySymbols) { var n = Object.getOwnPropertySymbols(e); for (r = 0; r < n.length; r++) o = n[r], -1 === t.indexOf(o) && {}.propertyIsEnumerable.call(e, o) && (i[o] = e[o]); } return i; }
function _objectWithoutPropertiesLoose(r, e) { if (null == r) return {}; var t = {}; for (var n in r) if ({}.hasOwnProperty.call(r, n)) { if (-1 !== e.indexOf(n)) continue; t[n] = r[n]; } return t; }
function generateXlsxFileContents_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = generateXlsxFileContents_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function generateXlsxFileContents_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return generateXlsxFileContents_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? generateXlsxFileContents_arrayLikeToArray(r, a) : void 0; } }
function generateXlsxFileContents_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }



















/**
 * Creates contents (files) an `*.xlsx` file.
 * @param {SheetData|Object[]|Sheet[]} arg1
 * @param {object} arg2 \u2014 If `arg1` is `SheetData`, `arg2` is `SheetOptions` and `arg3` is `Options`. If `arg1` is `Sheet[]`, `arg2` is `Options`.
 * @param {object} [arg3] \u2014 If `arg1` is `SheetData`, `arg2` is `SheetOptions` and `arg3` is `Options`. If `arg1` is `Sheet[]`, `arg2` is `Options`.
 * @return {Record<string,string|Blob>} A map of files that exist inside an `.xlsx` file.
 */
function generateXlsxFileContents(arg1, arg2, arg3) {
  var _getArguments = getArguments(arg1, arg2, arg3),
    sheetsDataAndOptions = _getArguments.sheets,
    options = _getArguments.options;
  var sheetsData = sheetsDataAndOptions.map(function (sheet) {
    return sheet.data;
  });
  var sheetsOptions = sheetsDataAndOptions.map(function (sheet) {
    return sheet.options;
  });
  sheetsOptions = setSheetNames(sheetsOptions);

  // Here's a small hack for `conditionalFormatting` feature support.
  // `.xlsx` format is weird and has many quirks.
  // One of those quirks is each conditional formatting rule has to be assigned a globally-unique ID.
  // That itself wouldn't be an issue if that globally-unique ID could be any string,
  // but `.xlsx` format specification complicates things by demanding it to be
  // a zero-based integer index (0, 1, 2, ...) referencing a specific `<dxf>` element in "styles.xml" file.
  // So a conditional formatting rule ID can't be just "sheet1-rule2", it has to be specifically
  // an index of this rule in the list of all rules for all sheets in a given `.xlsx` file.
  // Because a sheet-specific file tranform function doesn't have access to other sheets' options,
  // here it manually sets the global indexes of all conditional formatting rules,
  // and it has to do so without mutating any input arguments.
  sheetsOptions = setConditionalFormattingRulesGlobalIndexes(sheetsOptions);
  var features = getFeatures(options.features);
  var files = {};
  var readFile = function readFile(path) {
    return files[path];
  };
  // const fileExists = (path) => Boolean(files[path])

  var writeFiles = function writeFiles(filesToWrite) {
    for (var _i = 0, _Object$keys = Object.keys(filesToWrite); _i < _Object$keys.length; _i++) {
      var path = _Object$keys[_i];
      validateFilePath(path);
      validateFileContent(path, filesToWrite[path]);
      files[path] = filesToWrite[path];
    }
  };
  var _initializeSheets = initializeSheets(sheetsData, sheetsOptions, options),
    sheets = _initializeSheets.sheets,
    getSharedStrings = _initializeSheets.getSharedStrings,
    getCellStyles = _initializeSheets.getCellStyles;
  files['[Content_Types].xml'] = generateContentTypesXml({
    sheetIds: sheets.map(function (_) {
      return _.sheetId;
    }),
    features: features,
    sheetsOptions: sheetsOptions
  });
  files['_rels/.rels'] = generateRelsXml({
    features: features,
    sheetsOptions: sheetsOptions
  });
  files['xl/_rels/workbook.xml.rels'] = generateWorkbookXmlRels({
    sheetIds: sheets.map(function (_) {
      return _.sheetId;
    }),
    features: features,
    sheetsOptions: sheetsOptions
  });
  files['xl/workbook.xml'] = generateWorkbookXml({
    sheetIdsAndNames: sheets.map(function (_ref) {
      var sheetId = _ref.sheetId,
        sheetName = _ref.sheetName;
      return {
        sheetId: sheetId,
        sheetName: sheetName
      };
    }),
    features: features,
    sheetsOptions: sheetsOptions
  });
  var sheetIndex = 0;
  for (var _iterator = generateXlsxFileContents_createForOfIteratorHelperLoose(sheets), _step; !(_step = _iterator()).done;) {
    var _step$value = _step.value,
      sheetId = _step$value.sheetId,
      sheetXmlParameters = _step$value.sheetXmlParameters;
    var sheetOptions = sheetsOptions[sheetIndex];
    files["xl/worksheets/sheet".concat(sheetId, ".xml")] = generateSheetXml(sheetXmlParameters, features);
    files["xl/worksheets/_rels/sheet".concat(sheetId, ".xml.rels")] = generateSheetXmlRels({
      sheetIndex: sheetIndex,
      sheetId: sheetId,
      sheetOptions: sheetOptions,
      features: features
    });
    files["xl/drawings/drawing".concat(sheetId, ".xml")] = generateDrawingXml({
      sheetIndex: sheetIndex,
      sheetId: sheetId,
      sheetOptions: sheetOptions,
      features: features
    });
    files["xl/drawings/_rels/drawing".concat(sheetId, ".xml.rels")] = generateDrawingXmlRels({
      sheetIndex: sheetIndex,
      sheetId: sheetId,
      sheetOptions: sheetOptions,
      features: features
    });
    sheetIndex++;
  }
  writeFiles(getWrittenFiles(features, sheetsOptions, {
    read: readFile
  }));

  // After sheets' XML was generated, it can generate "styles.xml" and "sharedStrings.xml".
  files['xl/styles.xml'] = generateStylesXml(getCellStyles(), sheetsOptions, features);
  files['xl/sharedStrings.xml'] = generateSharedStringsXml(getSharedStrings());

  // (minor minimization) Remove unused `drawing${id}.xml` files.
  removeUnusedDrawings(files, sheets);
  return files;
}

// (minor minimization)
//
// For each `xl/drawings/drawing${id}.xml`, see if it has no actual content,
// i.e. the `<xdr:wsDr>` element has no child elements.
// If that's the case, remove `xl/drawings/drawing${sheetId}.xml` and `xl/drawings/drawing${sheetId}.xml.rels`,
// and also remove `<drawing r:id="..."/>` element from `xl/worksheets/sheet${sheetId}.xml`
// and the corresponding `<Relationship Id="..." .../>` element from `xl/worksheets/_rels/sheet${sheetId}.xml.rels`
// and the corresponding `<Override/> element from `[Content_Types].xml`.
//
function removeUnusedDrawings(files, sheets) {
  for (var _iterator2 = generateXlsxFileContents_createForOfIteratorHelperLoose(sheets), _step2; !(_step2 = _iterator2()).done;) {
    var sheetId = _step2.value.sheetId;
    if (files["xl/drawings/drawing".concat(sheetId, ".xml")] === DRAWING_XML_START + DRAWING_XML_END) {
      delete files["xl/drawings/drawing".concat(sheetId, ".xml")];
      delete files["xl/drawings/_rels/drawing".concat(sheetId, ".xml.rels")];
      if (!removeSubstring(files, "xl/worksheets/sheet".concat(sheetId, ".xml"), generateDrawingReference(getSelfClosingTagMarkup))) {
        throw new Error(COULD_NOT_REMOVE_UNUSED_DRAWINGS);
      }
      removeSubstring(files, "xl/worksheets/_rels/sheet".concat(sheetId, ".xml.rels"), getDrawingRelationshipXml(sheetId));
      removeSubstring(files, '[Content_Types].xml', getDrawingContentTypeXml(sheetId));
    }
  }
}
var COULD_NOT_REMOVE_UNUSED_DRAWINGS = 'Couldn\'t remove unused drawings';
function removeSubstring(files, key, substring) {
  if (!files[key]) {
    throw new Error("File not found: ".concat(key));
  }
  if (files[key].indexOf(substring) < 0) {
    throw new Error("Substring \"".concat(substring, "\" not found in \"").concat(key, "\""));
  }
  var stringBeforeRemoval = files[key];
  var stringAfterRemoval = stringBeforeRemoval.replace(substring, '');
  files[key] = stringAfterRemoval;
  return stringBeforeRemoval !== stringAfterRemoval;
}
function validateFilePath(path) {
  if (path[0] === '/') {
    throw new Error("File path must not start with a slash (/)");
  }
}
function validateFileContent(path, content) {
  if (!content) {
    throw new Error("File `content` not specified: ".concat(path));
  }
}
function getArguments(arg1, arg2, arg3) {
  if (Array.isArray(arg1)) {
    if (arg1.length === 0 || Array.isArray(arg1[0])) {
      // `arg1` is `SheetData`
      validateSheetData(arg1);
      // Validate that a developer is not using the legacy way of writing multiple sheets.
      if (Array.isArray(arg1[0]) && arg1.length > 0 && Array.isArray(arg1[0][0])) {
        throw new Error('In order to write multiple sheets, pass an array of sheet objects');
      }
      return {
        sheets: [{
          data: arg1,
          options: arg2 || {}
        }],
        options: arg3 || {}
      };
    } else if (isObject(arg1[0])) {
      // `arg1` is either `Sheet[]` or `Object[]`
      // Validate that a developer is not using a legacy parameter `schema`.
      if (isObject(arg2) && Array.isArray(arg2.schema)) {
        throw new Error('`schema` parameter was removed, use `columns` parameter instead');
      }
      if (isObject(arg2) && Array.isArray(arg2.columns)) {
        // `arg1` is `Object[]`.
        // Don't remove `columns` property from `arg2` because it's still required there
        // to apply the column `width`.
        return getArguments(getSheetData(arg1, arg2.columns), arg2, arg3);
      }
      // `arg1` is `Sheet[]`
      return {
        sheets: arg1.map(function (_ref2) {
          var data = _ref2.data,
            options = _objectWithoutProperties(_ref2, _excluded);
          if (!data) {
            throw new Error('`data` property is required for each sheet');
          }
          validateSheetData(data);
          return {
            data: data,
            options: options || {}
          };
        }),
        options: arg2 || {}
      };
    } else {
      throw new Error('Invalid first argument: must be either sheet data \u2014 an array of arrays \u2014 or an array of sheet objects');
    }
  } else {
    throw new Error('Invalid first argument: must be an array');
  }
}

// Sets a sheet name for each sheet.
function setSheetNames(sheetsOptions) {
  return sheetsOptions.map(function (sheetOptions, sheetIndex) {
    return generateXlsxFileContents_objectSpread(generateXlsxFileContents_objectSpread({}, sheetOptions), {}, {
      sheet: sheetOptions.sheet || "Sheet".concat(sheetIndex + 1)
    });
  });
}

// Sets a `_globalIndex: number` property on each conditional formatting rule.
function setConditionalFormattingRulesGlobalIndexes(sheetsOptions) {
  var globalIndex = 0;
  return sheetsOptions.map(function (sheetOptions) {
    return generateXlsxFileContents_objectSpread(generateXlsxFileContents_objectSpread({}, sheetOptions), {}, {
      conditionalFormatting: sheetOptions.conditionalFormatting && sheetOptions.conditionalFormatting.map(function (conditionalFormattingRule) {
        return generateXlsxFileContents_objectSpread(generateXlsxFileContents_objectSpread({}, conditionalFormattingRule), {}, {
          // `++` operator returns the value before the increment.
          _globalIndex: globalIndex++
        });
      })
    });
  });
}
//# sourceMappingURL=generateXlsxFileContents.js.map
;// CONCATENATED MODULE: ./node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js






// This function doesn't use `async`/`await` in order to avoid adding `@babel/runtime` to `dependencies`.
// https://gitlab.com/catamphetamine/write-excel-file/-/issues/105

/**
 * Creates an `*.xlsx` file.
 * @param {SheetData|Object[]|Sheet[]} arg1
 * @param {object} arg2 \u2014 If `arg1` is `SheetData`, `arg2` is `SheetOptions` and `arg3` is `Options`. If `arg1` is `Sheet[]`, `arg2` is `Options`.
 * @param {object} [arg3] \u2014 If `arg1` is `SheetData`, `arg2` is `SheetOptions` and `arg3` is `Options`. If `arg1` is `Sheet[]`, `arg2` is `Options`.
 * @returns {object} Returns an object with `async` methods: `toBlob()`.
 */
function writeXlsxFile(arg1, arg2, arg3) {
  return {
    toBlob: function toBlob() {
      return generateXlsxFileAsync(arg1, arg2, arg3, convertFileContentToUint8Array);
    }
  };
}

/**
 * @return {Promise<Blob>}
 */
function generateXlsxFile(arg1, arg2, arg3, convertFileContentToUint8Array, createZipArchiveAsArrayBuffer, isAsyncZip) {
  // Generate the sub-files inside the `.xlsx` file.
  var files = generateXlsxFileContents(arg1, arg2, arg3);

  // Convert files' content to `Uint8Array`s.
  return convertFilesContentToUint8Arrays(files, convertFileContentToUint8Array).then(function (files) {
    // Create a `.zip` archive from the files.
    // An `.xlsx` file is just a `.zip` archive with an `.xlsx` file extension.
    // `result` is either `Uint8Array` or `Promise<Uint8Array>`
    var result = createZipArchiveAsArrayBuffer(files);
    // Return a `Blob` with the `.zip` archive data.
    if (isAsyncZip) {
      return result.then(function (result) {
        return convertArrayBufferToBlob(result);
      });
    } else {
      return convertArrayBufferToBlob(result);
    }
  });
}

// Converts `ArrayBuffer` to `Blob`.
function convertArrayBufferToBlob(arrayBuffer) {
  return new Blob([arrayBuffer], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  });
}

/**
 * Generates an *.xlsx file "synchronously".
 * @return {Promise<Blob>}
 */
function generateXlsxFileSync(arg1, arg2, arg3, convertFileContentToUint8Array) {
  return generateXlsxFile(arg1, arg2, arg3, convertFileContentToUint8Array, zipToArrayBufferSync, false);
}

/**
 * Generates an *.xlsx file "asynchronously".
 * @return {Promise<Blob>}
 */
function generateXlsxFileAsync(arg1, arg2, arg3, convertFileContentToUint8Array) {
  return generateXlsxFile(arg1, arg2, arg3, convertFileContentToUint8Array, zipToArrayBuffer, true);
}
//# sourceMappingURL=writeXlsxFileUniversal.js.map

/***/ })

};
;