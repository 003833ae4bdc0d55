const cp = require('child_process');

// One function is the method of two classes, of which one starts a program.
function go(name) {
  this.launch('ls ' + name);
}
function Store() {}
Store.prototype.launch = function (text) {
  cp.exec(text); // BAD
};
Store.prototype.go = go;
function Log() {}
Log.prototype.launch = function (text) {
  return text.length;
};
Log.prototype.go = go;

function run(name) {
  this.start('ls ' + name);
}
function Quiet() {}
Quiet.prototype.start = function (text) {
  return text.length;
};
Quiet.prototype.run = run;
function Shell() {}
Shell.prototype.start = function (text) {
  cp.exec(text); // BAD
};
Shell.prototype.run = run;
exports.Store = Store;
exports.Log = Log;
exports.Quiet = Quiet;
exports.Shell = Shell;
