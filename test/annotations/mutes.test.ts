import assert from 'node:assert/strict';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { Analysis, Span } from '../../server/src/analysis/model.ts';
import { placeAnnotations } from '../../server/src/annotations/anchoring/placeAnnotations.ts';
import { applyAnnotations } from '../../server/src/annotations/applyAnnotations.ts';
import { decide } from '../../server/src/annotations/decide.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import { findAll } from '../../server/src/features/findings.ts';
import type { AnnotationChange } from '../../server/src/protocol/annotations.ts';
import { packs } from '../support/packs.ts';

const articles = {
  da: 'Bo Lind hævder, at motoren er slidt. Rederiet hævder, at den er ny.\n\n»Færgen sejler på mandag, siger Ida Krogh.\n',
  en: 'Bo Lind claims that the engine is worn. The company claims that it is new.\n\n“The ferry will sail on Monday, says Ida Krogh.\n',
};

function read(text: string, sidecar: Sidecar): Analysis {
  const placement = placeAnnotations(sidecar.annotations, text, packs);
  return applyAnnotations(analyseAtOnce(text, packs), placement, { packs, textHash: text });
}

function change(text: string, sidecar: Sidecar, wanted: AnnotationChange): Sidecar {
  const analysis = read(text, sidecar);
  const { put, remove } = decide(wanted, {
    analysis,
    placed: placeAnnotations(sidecar.annotations, text, packs).placed,
    annotations: sidecar.annotations,
    creator: { name: 'Mette', kind: 'person' },
    now: '2026-03-02T10:00:00Z',
    newId: () => `urn:uuid:${sidecar.annotations.length}`,
    textHash: text,
  });
  // As it comes back from the disk.
  return Sidecar.read(sidecar.change(put, remove, 'article.txt').toString());
}

/** What is found, as the rule and where it stands. */
function found(text: string, sidecar: Sidecar): readonly (readonly [string, Span])[] {
  return findAll(read(text, sidecar)).map(({ rule, start, end }) => [rule, { start, end }] as const);
}

const rulesIn = (text: string, sidecar: Sidecar): readonly string[] => found(text, sidecar).map(([rule]) => rule);

for (const [language, text] of Object.entries(articles))
  describe(`mutes (${language})`, () => {
    const all = ['cue/loaded', 'cue/loaded', 'quote/unbalanced'];
    const muteAt = (index: number): Sidecar => {
      const [rule, span] = found(text, Sidecar.empty)[index]!;
      return change(text, Sidecar.empty, { kind: 'mute', rule, span });
    };
    it('are none at first', () => {
      assert.deepEqual(rulesIn(text, Sidecar.empty), all);
    });
    it('take one finding away, a mark alone too', () => {
      assert.deepEqual(rulesIn(text, muteAt(2)), ['cue/loaded', 'cue/loaded']);
      const muted = muteAt(1);
      assert.deepEqual(
        found(text, muted).map(([, { start }]) => start),
        [found(text, Sidecar.empty)[0]![1].start, found(text, Sidecar.empty)[2]![1].start],
      );
    });
    it('take all findings of a rule in the article away', () => {
      const muted = change(text, Sidecar.empty, { kind: 'mute', rule: 'cue/loaded', span: null });
      assert.deepEqual(rulesIn(text, muted), ['quote/unbalanced']);
    });
    it('survive edits elsewhere', () => {
      for (const index of [0, 1, 2]) {
        const edited = `${language === 'da' ? 'Færgen ligger stille.' : 'The ferry is idle.'}\n\n${text}`;
        assert.equal(rulesIn(edited, muteAt(index)).length, 2, String(index));
      }
    });
    it('go with their words, and are no orphans', () => {
      const [, , last] = text.split('\n');
      const without = text.replace(last!, '');
      assert.deepEqual(rulesIn(without, muteAt(2)), ['cue/loaded', 'cue/loaded']);
    });
    it('can be taken back, all at once', () => {
      const muted = change(text, muteAt(1), {
        kind: 'mute',
        rule: 'quote/unbalanced',
        span: null,
        reason: 'no quotation',
      });
      assert.deepEqual(rulesIn(text, muted), ['cue/loaded']);
      assert.deepEqual(rulesIn(text, change(text, muted, { kind: 'unmute' })), all);
    });
  });
