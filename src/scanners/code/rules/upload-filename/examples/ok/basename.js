const multer = require('multer');
const path = require('path');
const storage = multer.diskStorage({
  filename: (req, file, cb) => {
    if (!/^[\w-]+\.png$/.test(file.originalname)) return cb(new Error('no'));
    cb(null, file.originalname);
  },
});
module.exports = multer({ storage });
