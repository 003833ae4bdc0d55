const { execSync } = require('child_process');
execSync('curl -o items.json https://api.example.com/items');
execSync('curl https://api.example.com/items | jq .');
