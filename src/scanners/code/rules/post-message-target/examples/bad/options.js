export class Bridge {
  constructor(other) {
    this.other = other;
  }
  send(data) {
    this.other.postMessage(data, { targetOrigin: '*' }); // BAD
  }
}
