exports.hello = '⁧שלום⁩';
