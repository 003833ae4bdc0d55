const anchor = document.createElement('a');
anchor.href = location.href;
export const origin = anchor.protocol + '//' + anchor.host;
