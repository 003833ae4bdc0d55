if (location.protocol === 'http:') location.href = 'https://example.com/';
location.assign('/start');
