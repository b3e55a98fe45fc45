import type { LanguagePacks } from '../analysis/languages/LanguagePack.ts';
import type { Analysis, Claim, Origin, Reading, Review, Statement } from '../analysis/model.ts';
import { pairDisputes } from '../analysis/stages/pairDisputes.ts';
import type { Placement, PlacedAnnotation } from './anchoring/placeAnnotations.ts';
import { isHuman } from './Annotation.ts';
import { attachNotes } from './applying/attachNotes.ts';
import { Drafts } from './applying/Drafts.ts';
import type { Draft } from './applying/Drafts.ts';
import { findConflicts } from './applying/findConflicts.ts';
import { layOver } from './applying/layOver.ts';
import { linkReplies } from './applying/linkReplies.ts';
import { nameTopics } from './applying/nameTopics.ts';
import { Names } from './applying/Names.ts';
import { shared } from './applying/spans.ts';

/** What annotations are laid over with. */
export interface Laying {
  readonly packs: LanguagePacks;
  /** Of the text that was analysed. */
  readonly textHash: string;
}

/**
 * The analysis as editors have corrected it: human over import over machine, later over earlier. What the stages found stays untouched where
 * nobody has said anything.
 */
export function applyAnnotations(
  analysis: Analysis,
  { placed, orphans }: Placement,
  { packs, textHash }: Laying,
): Analysis {
  const { reading } = analysis;
  const ranked = placed.toSorted(byPrecedence);
  const names = new Names(reading.text, analysis.entities);
  for (const { annotation, spans } of ranked)
    if (annotation.decision.kind === 'sameAs' && spans.mention)
      names.merge(spans.mention[0]!, annotation.decision.name);
  const drafts = new Drafts(analysis.statements.map((statement) => withCurrentNames(statement, names)));
  const sentenceAt = (offset: number): number => findSentence(reading, offset);
  for (const one of ranked) layOver(one, drafts, names, sentenceAt);

  const kept = drafts.all.filter(({ rejected }) => !rejected).sort((a, b) => firstOffset(a) - firstOffset(b));
  const reviewed = review(ranked, orphans, drafts.all, textHash);
  const statements = attachNotes(
    renumber(kept, drafts.all).map((statement, at) => ({ ...statement, ...standing(kept[at]!) })),
    reviewed.notes,
  );
  const { entities } = names;
  const isUnchanged = kept.length === analysis.statements.length && kept.every(isAsFound);
  const disputes = isUnchanged ? analysis.disputes : pairDisputes(reading, entities, statements, packs);
  return {
    ...analysis,
    entities,
    statements,
    claims: giveVoices(analysis.claims, drafts.all, statements),
    disputes: nameTopics(linkReplies(disputes, ranked, drafts, statements), drafts.all),
    review: reviewed,
  };
}

function byPrecedence({ annotation: a }: PlacedAnnotation, { annotation: b }: PlacedAnnotation): number {
  return Number(isHuman(a)) - Number(isHuman(b)) || compare(a.modified, b.modified) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function withCurrentNames(statement: Statement, names: Names): Statement {
  const current = (id: string | null): string | null => (id === null ? null : names.current(id));
  const { speaker, target, addressed } = statement;
  return { ...statement, speaker: current(speaker), target: current(target), addressed: current(addressed) };
}

function findSentence({ sentences }: Reading, offset: number): number {
  const after = sentences.findIndex(({ end }) => end > offset);
  return after < 0 ? Math.max(0, sentences.length - 1) : after;
}

const firstOffset = ({ statement: { content } }: Draft): number => content[0]!.start;

/** `continues` names a statement by its place: it follows that one, or is dropped with it. */
function renumber(kept: readonly Draft[], all: readonly Draft[]): readonly Statement[] {
  const places = new Map(kept.map((draft, at) => [draft, at]));
  return kept.map(({ statement }) => {
    const before = statement.continues === null ? undefined : all[statement.continues];
    return { ...statement, continues: (before && places.get(before)) ?? null };
  });
}

/** Who stands behind a statement, and on what grounds. */
function standing(draft: Draft): Pick<Statement, 'why'> & { readonly origin?: Origin } {
  const { statement, found, claims } = draft;
  const last = claims.at(-1)?.annotation;
  // What another program has found as well, nobody has looked at yet.
  if (!last || (last.creator.kind === 'software' && isAsFound(draft))) return { why: statement.why };
  const origin: Origin = found === null ? 'added' : isAsFound(draft) ? 'confirmed' : 'corrected';
  const args = { by: last.creator.name, on: last.modified.slice(0, 10) };
  return { origin, why: [{ code: `annotation.${origin}`, args }, ...statement.why] };
}

function isAsFound({ statement, found }: Draft): boolean {
  return (
    found !== null &&
    statement.speaker === found.speaker &&
    statement.act === found.act &&
    statement.target === found.target &&
    statement.topic === found.topic
  );
}

/** A claim whose statement is none is in the paper's voice; one inside an added statement is in that one's. */
function giveVoices(
  claims: readonly Claim[],
  drafts: readonly Draft[],
  statements: readonly Statement[],
): readonly Claim[] {
  const rejected = new Set(drafts.filter((draft) => draft.rejected).map(({ statement }) => statement.id));
  const added = statements.filter(({ origin }) => origin === 'added');
  if (rejected.size === 0 && added.length === 0) return claims;
  return claims.map((claim) => {
    if (claim.statement !== null && !rejected.has(claim.statement)) return claim;
    const carrier = added.find(({ content }) => shared(content, [claim]) === claim.end - claim.start);
    return { ...claim, statement: carrier?.id ?? null };
  });
}

function review(
  placed: readonly PlacedAnnotation[],
  orphans: Placement['orphans'],
  drafts: readonly Draft[],
  textHash: string,
): Review {
  return {
    rejected: drafts.filter(({ rejected, found }) => rejected && found).map(({ statement }) => statement),
    notes: placed.flatMap(({ annotation: { id, decision, creator }, spans }) => {
      const span = spans.place?.[0] ?? spans.content?.[0];
      return decision.kind === 'note' && span
        ? [{ ...span, annotation: id, by: creator.name, text: decision.text }]
        : [];
    }),
    mutes: placed.flatMap(({ annotation: { id, decision, anchors }, spans }) => {
      if (decision.kind !== 'mute') return [];
      return [{ annotation: id, rule: decision.rule, span: anchors.length > 0 ? (spans.place?.[0] ?? null) : null }];
    }),
    // Where the words of a mute are gone, so is what it muted.
    orphans: orphans
      .filter(({ annotation: { decision } }) => decision.kind !== 'mute')
      .map(({ start, end, annotation: { id, anchors } }) => ({
        start,
        end,
        annotation: id,
        words: anchors[0]?.exact ?? '',
      })),
    conflicts: drafts.flatMap(findConflicts),
    reviewed: placed.flatMap(({ annotation: { decision, creator, modified } }) =>
      decision.kind === 'reviewed'
        ? [{ by: creator.name, on: modified.slice(0, 10), current: decision.textHash === textHash }]
        : [],
    ),
  };
}
