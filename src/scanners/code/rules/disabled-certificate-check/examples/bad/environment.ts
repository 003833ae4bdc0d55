process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // BAD
process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0 as never; // BAD
