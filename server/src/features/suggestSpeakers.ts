import type { Entity } from '../analysis/model.ts';
import type { KnownSpeaker, SpeakersFile } from '../analysis/SpeakersFile.ts';
import type { ArticleView } from './ArticleView.ts';

/**
 * The speakers that editors stand behind, with other names that the articles have for them, as far as a desk does not know them yet. Names
 * that are a part of the full one are left out: a surname stands for others too.
 */
export function suggestSpeakers(views: readonly ArticleView[], known: SpeakersFile | null): readonly KnownSpeaker[] {
  const suggested = new Map<string, KnownSpeaker>();
  const taken = new Set(known?.speakers.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)));
  for (const view of views) {
    const accepted = view.analysis.statements.filter(({ origin = 'machine' }) => origin !== 'machine');
    for (const id of new Set(accepted.map(({ speaker }) => speaker))) {
      const entity = view.entity(id);
      if (!entity || !isName(entity.name)) continue;
      const own = known?.speakers.find(({ name, aliases }) =>
        [name, ...aliases].some((one) => isSame(one, entity.name)),
      );
      const aliases = aliasesOf(entity, view).filter((alias) => !taken.has(keyOf(alias)));
      if (own && aliases.length === 0) continue;
      const speaker = own ?? newSpeaker(entity, view);
      const before = suggested.get(keyOf(speaker.name)) ?? speaker;
      const all = [...new Map([...before.aliases, ...aliases].map((alias) => [keyOf(alias), alias])).values()];
      suggested.set(keyOf(speaker.name), { ...before, aliases: all });
    }
  }
  return [...suggested.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function newSpeaker({ name, kind, role, memberOf }: Entity, view: ArticleView): KnownSpeaker {
  const party = view.entity(memberOf ?? null);
  return {
    name,
    aliases: [],
    ...(kind !== 'unknown' && { kind }),
    ...(role !== undefined && { role }),
    ...(party && { memberOf: party.name }),
  };
}

/** Names inside sentences, where a capital letter is one of the name. */
function aliasesOf({ name, mentions }: Entity, view: ArticleView): readonly string[] {
  const { text } = view.analysis.reading;
  const words = new Set(keyOf(name).split(' '));
  return mentions
    .filter(({ start }) => /[\p{L}\p{N},;]\s$/u.test(text.slice(Math.max(0, start - 2), start)))
    .map((mention) => view.text(mention).replace(/\s+/g, ' '))
    .filter(
      (alias) =>
        isName(alias) &&
        keyOf(alias)
          .split(' ')
          .some((word) => !words.has(word)),
    );
}

/** Every word of it is written as a name is; small words within may be small. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[\p{Lu}\p{N}][\p{L}\p{N}.-]{0,99}$/u.test(text) && !/["“”„»«]/.test(text);
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
