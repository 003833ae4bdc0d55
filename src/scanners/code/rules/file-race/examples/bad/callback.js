import fs from 'fs';
import path from 'path';
export class Store {
  write(name, text) {
    fs.access(path.join(this.root, name), (error) => {
      if (error) this.fail(error);
    });
    fs.openSync(path.join(this.root, name), 'w'); // BAD
  }
}
