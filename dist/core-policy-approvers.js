"use strict";
exports.id = 3988;
exports.ids = [3988];
exports.modules = {

/***/ 13988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ })

};
;