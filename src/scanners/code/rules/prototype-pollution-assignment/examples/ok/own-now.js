const express = require('express');
const app = express();
app.use(express.json());
const store = {};

app.post('/object', (req, res) => {
  const { key, name, value } = req.body;
  store[key] = {};
  store[key][name] = value;
});
app.post('/own-or-new', (req, res) => {
  const { key, name, value } = req.body;
  if (!store[key] || !Object.hasOwn(store, key)) store[key] = [];
  store[key][name] = value;
});
class Store {
  add({ key, name, value }) {
    this.data[key] = {};
    this.data[key][name] = value;
  }
}
app.post('/class', (req, res) => new Store().add(req.body));
