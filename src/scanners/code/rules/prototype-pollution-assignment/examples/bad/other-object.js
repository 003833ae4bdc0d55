const express = require('express');
const app = express();
app.use(express.json());
const store = {};
const seen = {};

app.post('/object', (req, res) => {
  const { key, name, value } = req.body;
  seen[key] = {};
  store[key][name] = value; // BAD
});
app.post('/list', (req, res) => {
  const { key, name, value } = req.body;
  seen[key] = [];
  store[key][name] = value; // BAD
});
app.post('/function', (req, res) => {
  const { key, name, value } = req.body;
  seen[key] = function () {};
  store[key][name] = value; // BAD
});
class Store {
  add({ key, name, value }) {
    this.seen[key] = {};
    this.data[key][name] = value; // BAD
  }
}
app.post('/class', (req, res) => new Store().add(req.body));
