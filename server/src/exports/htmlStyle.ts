/** Style of the HTML page: a proof sheet from a newspaper desk. Every stance has a line style as well as a colour. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1c1b19; --muted: #5f5b54; --rule: #c9c4b8; --wash: #f3f0e8;
  --accuse: #9c1c1c; --deny: #12507b; --support: #2d6a35; --plain: #6b665d;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'DejaVu Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #e9e5dc; --muted: #a8a195; --rule: #47433c; --wash: #23211e;
    --accuse: #ff9c92; --deny: #8cc8f5; --support: #97d79f; --plain: #aaa396;
  }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--serif); padding: 0 1.5rem 3rem; }
body > * { max-width: 62rem; margin-inline: auto; }
.masthead { display: flex; justify-content: space-between; align-items: baseline; padding: 1.25rem 0 .5rem;
  border-bottom: 3px double var(--ink); font: .8125rem/1.4 var(--sans); color: var(--muted); }
.brand { font: 700 1.0625rem/1.3 var(--serif); color: var(--ink); }
article { padding-top: 2.25rem; }
article + article { margin-top: 3rem; border-top: 1px solid var(--ink); }
.slug, .facts, footer, .tags, .role, .topic th, .none, .list { font-family: var(--sans); }
.slug { font-size: .75rem; color: var(--muted); overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem); line-height: 1.16; letter-spacing: -.01em; max-width: 26em;
  margin: .25rem 0 .5rem; text-wrap: balance; overflow-wrap: break-word; }
.facts { font-size: .8125rem; color: var(--muted); overflow-wrap: anywhere; }
.none { font-size: .9375rem; color: var(--muted); }
article > .none { margin-top: 1.5rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 2rem; }
caption { text-align: start; font-weight: 700; font-size: 1.125rem; padding-bottom: .375rem; overflow-wrap: break-word; }
thead th { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); }
th, td { text-align: start; vertical-align: top; padding: .625rem 1.125rem; overflow-wrap: break-word; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
th + th, td + td { border-inline-start: 1px solid var(--rule); }
thead th { font-size: 1rem; line-height: 1.3; }
.role { display: block; font-size: .75rem; font-weight: 400; color: var(--muted); }
.topic th { font-size: .8125rem; font-weight: 600; color: var(--muted); padding: .875rem 0 .125rem; }
tbody + tbody .topic th { border-top: 1px solid var(--rule); }
.card { --stance: var(--plain); --line: solid; border-inline-start: 3px var(--line) var(--stance); padding-inline-start: .75rem; }
.card + .card { margin-top: 1.125rem; }
.accuse, .criticise { --stance: var(--accuse); }
.criticise { --line: double; }
.deny, .counter { --stance: var(--deny); --line: dashed; }
.support, .admit { --stance: var(--support); --line: dotted; }
.who { font-weight: 700; line-height: 1.3; }
blockquote { margin: .1875rem 0 .375rem; }
.indirect blockquote { font-style: italic; }
.tags { display: flex; flex-wrap: wrap; gap: .125rem .625rem; font-size: .75rem; line-height: 1.5; color: var(--muted); }
.act { color: var(--stance); font-weight: 600; }
.act::first-letter { text-transform: uppercase; }
.line { font-variant-numeric: tabular-nums; }
.no-reply { border: 2px solid var(--accuse); color: var(--accuse); padding: .625rem .875rem; font: 600 .9375rem/1.4 var(--sans); }
.list { font-size: .8125rem; line-height: 1.45; }
.list caption { font-family: var(--serif); font-size: 1rem; }
.list th, .list td { padding: .3125rem .625rem; border-inline-start: 0; border-bottom: 1px solid var(--rule); }
.list th { font-size: .75rem; font-weight: 600; color: var(--muted); }
.list th:first-child { width: 3.5rem; }
.list th:nth-child(2) { width: 24%; }
.list th:nth-child(3) { width: 15%; }
.list th:first-child, .list td:first-child { padding-inline-start: 0; }
.list td:first-child { font-variant-numeric: tabular-nums; color: var(--muted); }
.list td:last-child { font-family: var(--serif); font-size: .9375rem; }
.list .indirect td:last-child { font-style: italic; }
footer { margin-top: 1.5rem; font-size: .75rem; color: var(--muted); }
.provenance { overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  body { padding-inline: 1rem; }
  th, td { padding-inline: .625rem; }
  .masthead { display: block; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  :root { --paper: #fff; --ink: #000; --muted: #444; --rule: #999; --wash: #fff;
    --accuse: #8a1010; --deny: #0d3f63; --support: #22552a; --plain: #444; }
  body { padding: 0; font-size: 10.5pt; }
  article + article { break-before: page; border-top: 0; margin-top: 0; }
  .card, .topic, .list tr, caption, h1, footer { break-inside: avoid; }
  caption, .topic, thead, h1 { break-after: avoid; }
}
`;
