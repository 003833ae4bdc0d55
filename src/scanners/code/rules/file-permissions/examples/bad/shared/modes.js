exports.MODES = { everybody: 0o757 };
