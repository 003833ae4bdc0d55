jQuery.fn.tip = function (options) {
  if (typeof options.delay === 'number') jQuery(this).data('delay', options.delay);
  jQuery('<div>').text(options.text).appendTo(document.body);
};
