import $ from 'jquery';

$('#error').empty().append($('<strong>').css('color', 'red').text('Failed: ' + window.status));
$('#list').append($('<a>').attr('href', '/help').text('Help'));
$('#field').after($('<input>').val('5').data('kind', 'number'));
$('#log').append(document.createTextNode($('#input').val()));
