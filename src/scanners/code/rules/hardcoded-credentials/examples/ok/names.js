const idToName = { 'edit-new-password': 'newPassword', 'edit-confirm-password': 'confirm' };
module.exports = idToName;
