/** The report's style: light and dark as the reader has it, one column, fit for paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --dim: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0;
  --link: #0550ae; --mark: #fff8c5; --ok: #1a7f37; --bad: #b3121f;
  --critical: #b3121f; --high: #a8470a; --medium: #7a5d00; --low: #0550ae; --rest: #59636e;
  --on: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --dim: #9aa4af; --page: #0d1117; --panel: #161b22; --line: #3d444d;
    --link: #79c0ff; --mark: #4b3a00; --ok: #56d364; --bad: #ff8b85;
    --critical: #ff8b85; --high: #ffa657; --medium: #e3b341; --low: #79c0ff; --rest: #9aa4af;
    --on: #0d1117;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 960px; color: var(--text); background: var(--page); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 8px; }
h1.pass, h1.warn { color: var(--ok); } h1.block, h1.error { color: var(--bad); }
h2 { font-size: 1.2em; margin: 32px 0 8px; border-bottom: 1px solid var(--line); }
h2 small { color: var(--dim); font-weight: normal; }
h3 { font-size: 1em; margin: 16px 0 8px; }
h4 { font-size: 1em; margin: 0; font-weight: 600; }
.facts, .places, footer, figcaption { color: var(--dim); }
.facts { margin: 4px 0; } .facts > * { margin-right: 12px; } .facts strong { color: var(--text); } .facts .late { color: var(--bad); }
.places { margin: 4px 0; padding-left: 20px; }
article { border: 1px solid var(--line); border-radius: 6px; padding: 12px; margin: 0 0 8px; background: var(--panel); break-inside: avoid; }
.badge { display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 0.85em; color: var(--on); background: var(--rest); }
.badge.critical { background: var(--critical); } .badge.high { background: var(--high); } .badge.medium { background: var(--medium); } .badge.low { background: var(--low); }
.badge.blocks { background: none; color: var(--bad); border: 1px solid var(--bad); }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
pre { margin: 8px 0; padding: 8px; overflow-x: auto; overflow-wrap: normal; background: var(--page); border: 1px solid var(--line); border-radius: 4px; }
pre.command { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
pre mark { background: var(--mark); color: inherit; font-weight: 600; }
.no { color: var(--dim); display: inline-block; min-width: 3em; text-align: right; user-select: none; }
pre mark .no { color: inherit; }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 3px solid var(--line); }
summary { cursor: pointer; color: var(--link); }
dt { font-weight: 600; } dd { margin: 0 0 4px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; overflow-wrap: normal; } th, td { border: 1px solid var(--line); padding: 4px 10px; text-align: left; } td { font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; padding: 12px; border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; }
form[hidden] { display: none; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 4px 12px; } legend { padding: 0; font-weight: 600; }
label { display: inline-flex; flex-direction: column; font-weight: 600; } fieldset label { flex-direction: row; gap: 4px; font-weight: normal; align-items: center; min-height: 24px; }
input[type='search'], select, button { font: inherit; font-weight: normal; padding: 4px 8px; color: inherit; background: var(--page); border: 1px solid var(--dim); border-radius: 4px; max-width: 100%; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px; }
figure { margin: 8px 0; max-width: 640px; } svg { width: 100%; height: auto; } svg text { fill: var(--text); font: 14px system-ui, sans-serif; }
.fill-critical { fill: var(--critical); } .fill-high { fill: var(--high); } .fill-medium { fill: var(--medium); } .fill-low { fill: var(--low); } .fill-rest { fill: var(--rest); }
.axis { stroke: var(--rest); fill: none; } .line { stroke: var(--low); stroke-width: 3; fill: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media print {
  :root { --page: #fff; --panel: #fff; --text: #000; --dim: #444; --line: #999; --link: #0550ae; --mark: #fff8c5; --ok: #1a7f37; --bad: #b3121f; --critical: #b3121f; --high: #a8470a; --medium: #7a5d00; --low: #0550ae; --rest: #59636e; --on: #fff; }
  form { display: none; }
  body { max-width: none; padding: 0; font-size: 11px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .badge { color: #000; background: none; border: 1px solid #000; }
}
`;
