const $ = require('jquery');
$('#preview').text($('#comment').val());
document.getElementById('a').textContent = document.getElementById('b').value;
