/** Style of the search page: the proof sheet of the article pages, with a form and charts. Every act has its colour and its word. */
export const siteStyle = `
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1c1b19; --muted: #5f5b54; --rule: #c9c4b8; --wash: #f3f0e8;
  --accuse: #9c1c1c; --criticise: #b8543a; --deny: #12507b; --counter: #3a7ca8; --support: #2d6a35; --admit: #5f9a58;
  --demand: #7a4f9a; --promise: #a0782a; --decline: #857f75; --assert: #aaa396; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191816; --ink: #e9e5dc; --muted: #a8a195; --rule: #47433c; --wash: #23211e;
    --accuse: #ff9c92; --criticise: #e7a58f; --deny: #8cc8f5; --counter: #b2d9f5; --support: #97d79f; --admit: #c0e6bd;
    --demand: #cfaeea; --promise: #e5c37e; --decline: #8d867b; --assert: #6d675e; }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, 'DejaVu Sans', sans-serif; padding: 1.5rem; }
body > * { max-width: 62rem; margin-inline: auto; }
h1 { font: 700 1.75rem/1.2 Charter, 'Bitstream Charter', Georgia, 'DejaVu Serif', serif; }
header p, #status { color: var(--muted); }
header { border-bottom: 3px double var(--ink); padding-bottom: .5rem; margin-bottom: 1rem; }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; }
form p { display: grid; min-width: 0; }
select { width: 100%; min-width: 0; }
label { font-size: .8125rem; color: var(--muted); }
input, select, button { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--muted); border-radius: 3px; padding: .375rem .5rem; }
:focus-visible { outline: 2px solid var(--deny); outline-offset: 2px; }
a { color: inherit; }
#status { margin-block: .75rem; }
#results { padding: 0; list-style: none; }
#results li { border-top: 1px solid var(--rule); padding-block: .625rem; }
#results q, #results .words { font-family: Charter, 'Bitstream Charter', Georgia, 'DejaVu Serif', serif; font-size: 1.0625rem; overflow-wrap: anywhere; }
.meta { font-size: .8125rem; color: var(--muted); overflow-wrap: anywhere; }
.who { font-weight: 600; }
.chart { width: 100%; border-collapse: collapse; margin-top: 2.5rem; table-layout: fixed; }
.chart caption { text-align: start; font-weight: 700; font-size: 1.125rem; padding-bottom: .375rem; }
.chart th { width: 30%; text-align: start; font-weight: 600; overflow-wrap: anywhere; }
.chart .sum { width: 4.5rem; text-align: end; font-variant-numeric: tabular-nums; }
.chart th, .chart td { vertical-align: top; border-top: 1px solid var(--rule); padding: .375rem .75rem .375rem 0; }
.chart svg { display: block; width: 100%; height: .75rem; margin-top: .375rem; }
.chart p { margin-top: .25rem; font-size: .8125rem; line-height: 1.3; display: flex; flex-wrap: wrap; gap: 0 .75rem; }
${['accuse', 'criticise', 'deny', 'counter', 'support', 'admit', 'demand', 'promise', 'decline', 'assert'].map((act) => `rect.${act} { fill: var(--${act}); } span.${act} { border-inline-start: .5rem solid var(--${act}); padding-inline-start: .25rem; }`).join('\n')}
rect.answered { fill: var(--support); } span.answered { border-inline-start: .5rem solid var(--support); padding-inline-start: .25rem; }
rect.declined { fill: var(--decline); } span.declined { border-inline-start: .5rem solid var(--decline); padding-inline-start: .25rem; }
rect.unanswered { fill: var(--accuse); } span.unanswered { border-inline-start: .5rem solid var(--accuse); padding-inline-start: .25rem; }
`;
