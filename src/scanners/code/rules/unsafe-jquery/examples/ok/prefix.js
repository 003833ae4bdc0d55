jQuery.fn.tip = function (options) {
  jQuery('#' + options.id).text(options.text);
};
