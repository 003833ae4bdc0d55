const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAuq8ZkT0pVx4R9a2bYl7fWc1xXoQnN3tLr5s\n-----END RSA PRIVATE KEY-----'; // BAD
module.exports = { sign: (text) => signer.sign(text, key) };
