const hidden = Buffer.from('Y29uc29sZS5sb2coInN0b2xlbiIp', 'base64').toString('utf8');
eval(hidden); // BAD
new Function(atob('cmV0dXJuIHByb2Nlc3MuZW52'))(); // BAD
