exports.webPreferences = { allowRunningInsecureContent: true };
