const $ = require('jquery');
function show(text) {
  $('#message').addClass('shown').append('<p>' + text + '</p>'); // BAD
}
show(decodeURI(window.location.search));
$(location.hash.slice(1)); // BAD
