const fs = require('fs');
const path = require('path');

class Commands {
  constructor(options) {
    this.home = options.home;
    fs.writeFileSync(path.join('/srv', this.home, 'touched'), '');
  }
  list(done) {
    done();
  }
  run(command, done) {
    return this[command](done);
  }
}

exports.start = () => new Commands({ home: 'home' });
