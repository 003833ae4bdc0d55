/** The page's style: light and dark as the reader has it; narrow, each row is a card. */
export const FLEET_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --dim: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --link: #0550ae;
  --ok: #1a7f37; --bad: #b3121f; --on: #ffffff;
  --critical: #b3121f; --high: #a8470a; --medium: #7a5d00; --low: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --dim: #9aa4af; --page: #0d1117; --panel: #161b22; --line: #3d444d; --link: #79c0ff;
    --ok: #56d364; --bad: #ff8b85; --on: #0d1117;
    --critical: #ff8b85; --high: #ffa657; --medium: #e3b341; --low: #79c0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 1100px; color: var(--text); background: var(--page); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
.eyebrow, .dim, small, footer { color: var(--dim); }
.eyebrow { margin: 0; }
h1 { font-size: 1.6em; line-height: 1.25; margin: 0 0 4px; } h1.calm { color: var(--ok); } h1.late, .late { color: var(--bad); }
h2 { font-size: 1.2em; margin: 32px 0 8px; } h2 small { font-weight: normal; }
.badge { display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 0.85em; color: var(--on); }
.badge.critical { background: var(--critical); } .badge.high { background: var(--high); } .badge.medium { background: var(--medium); } .badge.low { background: var(--low); }
.notices { display: grid; gap: 8px; }
details { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; background: var(--panel); }
summary { cursor: pointer; font-weight: 600; } details ul { margin: 8px 0; padding-left: 20px; } details p { margin: 8px 0 0; }
table { width: 100%; border-collapse: collapse; } th, td { border-bottom: 1px solid var(--line); padding: 6px 10px 6px 0; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
th { color: var(--dim); font-weight: 600; white-space: nowrap; }
meter { display: block; width: 100px; height: 8px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 0 0 8px; background: var(--panel); }
  td { border: 0; padding: 2px 0; display: grid; grid-template-columns: 8em 1fr; gap: 8px; }
  td::before { content: attr(data-head); color: var(--dim); }
}
@media print { body { max-width: none; padding: 0; font-size: 11px; } tr { break-inside: avoid; } }
`;
