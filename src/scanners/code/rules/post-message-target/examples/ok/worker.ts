const worker = new Worker('worker.js');
worker.postMessage({ work: 1 });
self.postMessage('done');
