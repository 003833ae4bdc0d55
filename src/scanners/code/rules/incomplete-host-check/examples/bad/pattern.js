const OWN = /^https?:\/\/www.example.com\//;
export const isOwn = (text) => OWN.test(text); // BAD
export const isShop = (text) => /^https:\/\/shop\.example\.com/.test(text); // BAD
export const isAny = (referrer) => /example\.com/.test(referrer); // BAD
