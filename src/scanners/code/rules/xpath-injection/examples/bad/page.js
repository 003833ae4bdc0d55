const id = new URLSearchParams(location.search).get('id');
const expression = `//*[@data-id="${id}"]`;
const found = document.evaluate(expression, document, null, 9, null); // BAD
found.singleNodeValue.hidden = false;
