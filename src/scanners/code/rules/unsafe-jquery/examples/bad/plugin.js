(function ($) {
  $.fn.tip = function (options) {
    const settings = $.extend({ target: 'body' }, options);
    $(options.target).show(); // BAD
    return this;
  };
})(jQuery);
