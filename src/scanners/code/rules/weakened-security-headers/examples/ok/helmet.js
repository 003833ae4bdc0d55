const helmet = require('helmet');
const app = require('express')();
app.use(helmet());
app.use(helmet({ crossOriginEmbedderPolicy: false, contentSecurityPolicy: { directives: { imgSrc: ['*'] } } }));
