/**
 * How the side-by-side view looks, wherever it stands. Colours are names that the place gives values to; every act also differs
 * by icon and border, for readers who do not see the colour.
 */
export const stanceStyle = `
.icon { flex: none; width: 16px; height: 16px; fill: currentColor; fill-rule: evenodd; }
.stances { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
.stances caption { padding: .5rem 0 .75rem; text-align: start; font: 600 1.25rem/1.3 var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
.stances th, .stances td { padding: 0 .5rem; text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
.stances th:first-child, .stances td:first-child { padding-inline-start: 0; }
.stances th:last-child, .stances td:last-child { padding-inline-end: 0; }
.stances thead th { padding-bottom: .5rem; vertical-align: top; font: 600 1.0625rem/1.3 var(--sans); }
.stances .role { display: block; color: var(--muted); font: .8125rem/1.4 var(--sans); }
.stances thead .others { font-size: .875rem; font-weight: 400; color: var(--muted); }
.stances thead .others::before { content: ''; display: block; height: 1.1375rem; }
.stances .topic th { padding: .875rem 0 .375rem; border-top: 1px solid var(--rule); font: .875rem/1.4 var(--sans); }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .625rem; }
.topic .name { font-weight: 600; }
.topic .state { color: var(--muted); }
.topic .icon { margin-inline-end: .25rem; vertical-align: -3px; }
.unanswered .topic .state { color: var(--ink); }
.gap { color: var(--alarm); }
.stances .side { display: none; }
.card, .no-reply { margin-bottom: .75rem; padding: .625rem .75rem .5625rem; border-radius: 4px; font-family: var(--sans); }
.card { --act: var(--plain); --edge: solid; border: 1px solid var(--rule); border-inline-start: 4px var(--edge) var(--act);
  background: var(--wash); }
.accuse { --act: var(--accuse); }
.criticise { --act: var(--criticise); --edge: double; }
.deny { --act: var(--deny); --edge: dashed; }
.counter { --act: var(--counter); --edge: dashed; }
.support { --act: var(--support); --edge: dotted; }
.admit, .promise { --act: var(--admit); --edge: dotted; }
.decline { --edge: dashed; }
.demand { --act: var(--criticise); }
.card header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .125rem .625rem; }
.chip { display: inline-flex; align-items: center; gap: .3125rem; font-weight: 600; }
.chip .icon, .event .icon { color: var(--act); }
.act { display: inline-block; }
.act::first-letter, .topic .name::first-letter { text-transform: uppercase; }
.topic .name { display: inline-block; }
.form, .how, .card footer { color: var(--muted); font-size: .8125rem; }
.words { margin: .4375rem 0 .5rem; padding: 0; border: 0; background: none; line-height: 1.5; overflow-wrap: anywhere; }
blockquote.words { font-family: var(--serif); font-size: 1.1em; hanging-punctuation: first; }
.who, .how { margin: 0; }
.how span { display: inline-block; }
.how span:not(:last-child)::after { content: '·'; margin: 0 .4em; }
.note { margin: .375rem 0 0; padding-inline-start: .5rem; border-inline-start: 2px solid var(--rule); white-space: pre-line; overflow-wrap: anywhere; }
.note .by { color: var(--muted); font-size: .8125rem; }
.card footer { display: flex; flex-wrap: wrap; gap: 0 .75rem; margin: .25rem 0 0; }
.trust.confirmed, .trust.corrected, .trust.added { color: var(--ink); font-weight: 600; }
.no-reply { border: 2px dashed var(--alarm); background: none; }
.no-reply p { margin: 0; color: var(--muted); }
.no-reply .title { display: flex; align-items: center; gap: .375rem; margin-bottom: .25rem; color: var(--ink); font-weight: 600; }
.nothing { margin: 0; padding: .625rem 0; color: var(--muted); font-family: var(--sans); }

.timeline { margin: .25rem 0 1rem; font: .8125rem/1.4 var(--sans); }
.timeline h2 { margin: 0 0 .375rem; color: var(--muted); font: inherit; }
.timeline ol { display: flex; flex-wrap: wrap; row-gap: .5rem; margin: 0; padding: 0; list-style: none; }
.timeline li { position: relative; flex: 1 1 8rem; min-width: 0; padding: .75rem .75rem 0 0; border-top: 2px solid var(--rule); overflow-wrap: anywhere; }
.timeline li::before { content: ''; position: absolute; top: -5px; left: 0; width: 8px; height: 8px; border-radius: 50%; background: var(--ink); }
.timeline .when { display: block; font-weight: 600; }
.timeline .when::first-letter { text-transform: uppercase; }
.event { display: flex; align-items: baseline; gap: .25rem; text-align: start; }
.event .icon { width: 13px; height: 13px; transform: translateY(2px); }

.network { margin: 0 0 1rem; font: .8125rem/1.4 var(--sans); }
.network > svg { display: block; width: 100%; max-width: 44rem; height: auto; margin-inline: auto; }
.network .accuses { --act: var(--accuse); }
.network .criticises { --act: var(--criticise); }
.network .answers { --act: var(--deny); }
.network .supports { --act: var(--support); }
.network .line { fill: none; stroke: var(--act); stroke-width: 2; }
.network .criticises .line { stroke-dasharray: 12 3 2 3; }
.network .answers .line { stroke-dasharray: 7 4; }
.network .supports .line { stroke-dasharray: 1 5; stroke-width: 3; stroke-linecap: round; }
.network .tip { fill: var(--act); }
.network rect { fill: var(--wash); stroke: var(--muted); }
.network text { fill: var(--ink); font: 14px var(--sans); text-anchor: middle; }
.network .count circle { fill: var(--paper); stroke: var(--act); }
.network .count text { font-size: 11px; }
.network figcaption { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1.25rem; margin-top: .5rem; color: var(--muted); }
.network .key { display: inline-flex; align-items: center; gap: .375rem; }
.network .key svg { width: 34px; height: 10px; }

@media (max-width: 30rem) {
  .stances, .stances tbody, .stances tr, .stances td, .stances th { display: block; }
  .stances thead tr { display: flex; flex-wrap: wrap; gap: .5rem; }
  .stances thead th { flex: 1 1 10rem; padding-inline: 0; }
  .stances thead .others::before { display: none; }
  .stances td, .stances .topic th { padding-inline: 0; }
  .stances caption { display: block; font-size: 1.0625rem; }
  .stances .side { display: block; margin: .5rem 0 .25rem; color: var(--muted); font: .8125rem/1.4 var(--sans); }
}
@media print {
  .card, .topic, .no-reply, .timeline, .network { break-inside: avoid; }
  .card.long { break-inside: auto; box-decoration-break: clone; }
  .long header { break-after: avoid; }
  .long .words { orphans: 3; widows: 3; }
  .who, .how, .card footer { break-before: avoid; break-inside: avoid; }
  .card, .no-reply, .timeline li::before { print-color-adjust: exact; }
  .topic, .stances thead, .stances caption { break-after: avoid; }
}
`;
