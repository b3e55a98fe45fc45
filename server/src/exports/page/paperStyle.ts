/** Colours for paper: whatever theme or mode the screen has, what is printed is dark on white. */
export const inkStyle = `--paper: #fff; --ink: #000; --muted: #444; --rule: #999; --wash: #fff; --accuse: #8a1010;
  --criticise: #6b3a06; --deny: #0d3f63; --counter: #46296f; --support: #22552a; --admit: #544600; --plain: #444; --alarm: #8a1010;`;

/** Style of a page on paper or in a browser: a proof sheet from a newspaper desk. Gives the side-by-side view its colours and types. */
export const paperStyle = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1c1b19; --muted: #5f5b54; --rule: #c9c4b8; --wash: #f5f2ea;
  --accuse: #9c1c1c; --criticise: #8a4b08; --deny: #12507b; --counter: #5b3a8c; --support: #2d6a35; --admit: #6b5a00;
  --plain: #6b665d; --alarm: #9c1c1c;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', 'DejaVu Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #e9e5dc; --muted: #a8a195; --rule: #47433c; --wash: #23211e;
    --accuse: #ff9c92; --criticise: #f0b27a; --deny: #8cc8f5; --counter: #c9b0f5; --support: #97d79f; --admit: #d9c76a;
    --plain: #aaa396; --alarm: #ff9c92;
  }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--serif); padding: 0 1.5rem 3rem; }
body > * { max-width: 62rem; margin-inline: auto; }
.masthead { display: flex; justify-content: space-between; align-items: baseline; padding: 1.25rem 0 .5rem;
  border-bottom: 3px double var(--ink); font: .8125rem/1.4 var(--sans); color: var(--muted); }
.brand { font: 700 1.0625rem/1.3 var(--serif); color: var(--ink); }
.sheet { padding-top: 2.25rem; }
.sheet + .sheet { margin-top: 3rem; border-top: 1px solid var(--ink); }
.slug, .facts, .sheet > footer, .none, .list { font-family: var(--sans); }
.slug { font-size: .75rem; color: var(--muted); overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem); line-height: 1.16; letter-spacing: -.01em; max-width: 26em;
  margin: .25rem 0 .5rem; text-wrap: balance; overflow-wrap: anywhere; }
.facts { font-size: .8125rem; color: var(--muted); overflow-wrap: anywhere; }
.none { margin-top: 1.5rem; font-size: .9375rem; color: var(--muted); }
.stances, .list { margin-top: 1.75rem; }
.slug + .stances { margin-top: .25rem; }
.stances thead th { border-top: 2px solid var(--ink); padding-top: .5rem; }
.sheet .timeline, .sheet .network { margin-top: 1rem; }
.list { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .8125rem; line-height: 1.45; }
.list caption { text-align: start; font: 700 1rem/1.4 var(--serif); padding-bottom: .375rem; }
.list thead { border-top: 2px solid var(--ink); }
.list th, .list td { text-align: start; vertical-align: top; padding: .3125rem .625rem; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
.list th { font-size: .75rem; font-weight: 600; color: var(--muted); }
.list th:first-child { width: 3.5rem; }
.list th:nth-child(2) { width: 24%; }
.list th:nth-child(3) { width: 15%; }
.list th:first-child, .list td:first-child { padding-inline-start: 0; }
.list td:first-child { font-variant-numeric: tabular-nums; color: var(--muted); }
.list td:last-child { font-family: var(--serif); font-size: .9375rem; }
.list .indirect td:last-child { font-style: italic; }
.changes .list { table-layout: auto; }
.changes .list :is(th, td):nth-child(n) { width: auto; overflow-wrap: break-word; }
.changes .list :is(th, td):nth-child(3) { text-align: end; font-variant-numeric: tabular-nums; }
.changes .list td:nth-child(4) { font-family: var(--serif); font-size: .9375rem; width: 32%; }
.sheet > footer { margin-top: 1.5rem; font-size: .75rem; color: var(--muted); overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  body { padding-inline: 1rem; }
  .masthead { display: block; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  :root { ${inkStyle} }
  body { padding: 0; font-size: 10.5pt; }
  .sheet + .sheet { break-before: page; border-top: 0; margin-top: 0; }
  .list tr, caption, h1, .sheet > footer { break-inside: avoid; }
  caption, h1 { break-after: avoid; }
}
`;
