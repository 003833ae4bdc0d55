exports.version = 'TLSv1';
exports.supported = ['TLSv1', 'TLSv1.1', 'TLSv1.2'];
exports.method = 'TLS_method';
