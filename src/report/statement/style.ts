/** The page's style: one column, the system's fonts, colours of their own for dark. */
export const STYLE = `
:root{--bg:#fbfbfa;--card:#fff;--ink:#1c1e21;--soft:#5d636b;--line:#e3e4e6;--kept:#1a7f4b;--not:#c0352b;--open:#8a6d1a;--link:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--bg:#141517;--card:#1c1e21;--ink:#e8e9ea;--soft:#9ba1a8;--line:#303338;--kept:#4cc38a;--not:#ff7b6f;--open:#e0b84c;--link:#7fb0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:3rem 1.25rem 4rem;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
h1{margin:.2rem 0 .4rem;font-size:2.1rem;line-height:1.15;letter-spacing:-.02em}
h2,h3{margin:0;font-size:1.02rem;line-height:1.4;font-weight:600}
h3{font-size:.93rem;font-weight:400}
p{margin:0}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
.eyebrow{color:var(--soft);font-size:.8rem;letter-spacing:.08em;text-transform:uppercase}
.about,.since,time,small{color:var(--soft)}
.bar{display:flex;gap:3px;margin:1.4rem 0 2rem;padding:0;list-style:none}
.bar li{flex:1;height:8px;border-radius:2px;background:var(--open)}
.bar .kept{background:var(--kept)}
.bar .not-kept{background:var(--not)}
.bar .word{background:none;border:2px solid var(--kept)}
article,.row{display:grid;grid-template-columns:1fr auto;gap:.3rem 1rem;padding:.85rem 1.15rem}
article{margin-bottom:.6rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
.row{padding:.8rem 0;border-top:1px solid var(--line)}
.status{white-space:nowrap;font-size:.85rem;font-weight:600;color:var(--open)}
.status::before{content:"";display:inline-block;width:.55em;height:.55em;margin-right:.45em;border-radius:50%;background:currentColor}
.status.word::before{background:none;border:.15em solid;box-sizing:border-box}
.status span{margin-left:.3rem;font-weight:400;color:var(--soft)}
.status.kept{color:var(--kept)}
.status.not-kept{color:var(--not)}
.status.yes,.status.no,.status.not-applicable{color:var(--ink)}
.since{grid-column:1/-1;font-size:.85rem}
.evidence{grid-column:1/-1;margin:.15rem 0 0;padding:0;list-style:none;font-size:.9rem;overflow-wrap:anywhere}
.evidence li{padding:.12rem 0 .12rem 4.6rem;position:relative}
.kind{position:absolute;left:0;color:var(--soft);font-size:.8rem}
.missing .kind{color:var(--open)}
.evidence time{font-size:.8rem;white-space:nowrap}
small{display:block;font-size:.82rem}
main section{margin-bottom:1.4rem}
details{margin-top:.6rem;padding:.7rem 1.15rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
summary{cursor:pointer;font-weight:600}
summary span{font-weight:400;color:var(--soft);font-size:.88rem;margin-left:.4rem}
details[open] summary{margin-bottom:.8rem}
footer{margin-top:2rem;color:var(--soft);font-size:.82rem}
dl{margin:.8rem 0 0}
dd{margin:0 0 .4rem;font-family:ui-monospace,Menlo,monospace;overflow-wrap:anywhere}
@media (max-width:32rem){body{padding:1.5rem 1rem 3rem}h1{font-size:1.6rem}article,.row{grid-template-columns:1fr}.evidence li{padding-left:0}.kind{position:static}}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--kept:#1a7f4b;--not:#c0352b;--open:#8a6d1a;--link:#000}html{font-size:11px}body{max-width:none;padding:0}body *{print-color-adjust:exact}article,.row{break-inside:avoid}article{margin-bottom:.4rem;padding:.6rem .8rem}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;break-after:avoid}}
`;
