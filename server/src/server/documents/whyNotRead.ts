import type { Analysis, LanguageCode } from '../../analysis/model.ts';
import { nameLanguages } from '../../protocol/messages/languageNames.ts';
import type { Message, UiLanguage } from '../../protocol/messages/message.ts';
import { fill } from '../../protocol/messages/message.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';

/** Why a document gets no marks: a text with the values for its placeholders. */
export interface Refusal {
  readonly message: Message;
  readonly numbers: Readonly<Record<string, number>>;
  /** Those that it could have been read in. */
  readonly languages: readonly LanguageCode[];
}

const ownLanguageId = 'pressarticle';
const proseLanguageIds: readonly string[] = ['plaintext', 'text', 'markdown', ownLanguageId];
const projectFile = /^(?:readme|changelog|changes|license|licence|copying|contributing|security|code_of_conduct)\b/i;

/** Looks at what is known before a text is read: its kind, its name and its length. */
export function whyNotRead(
  document: { readonly uri: string; readonly languageId: string; readonly length: number },
  maxLength: number,
): Refusal | null {
  const { uri, languageId, length } = document;
  if (!proseLanguageIds.includes(languageId)) return refuse('skipped.kind');
  if (length > maxLength) return whyTooLong(length, maxLength);
  if (languageId === ownLanguageId) return null;
  const path = uri.split('/');
  const isProjectFile = path.includes('node_modules') || projectFile.test(path.at(-1) ?? '');
  return isProjectFile ? refuse('skipped.name') : null;
}

/** Looks at what reading has shown: whether this is prose in a language we know, with anybody speaking in it. */
export function whyNotProse(languageId: string, { reading, quotations, cues }: Analysis): Refusal | null {
  if (languageId === ownLanguageId) return null;
  if (looksLikeCode(reading.text)) return refuse('skipped.code');
  if (reading.language === 'und') return { ...refuse('skipped.language'), languages: [...reading.packs.keys()] };
  return quotations.length + cues.length > 0 ? null : refuse('skipped.nothing');
}

export function whyTooLong(length: number, limit: number): Refusal {
  return { message: interfaceMessages['skipped.length'], numbers: { length, limit }, languages: [] };
}

/** A refusal in words. */
export function explainRefusal({ message, numbers, languages }: Refusal, language: UiLanguage): string {
  return fill(message, language, { ...numbers, languages: nameLanguages(languages, language) });
}

function refuse(id: keyof typeof interfaceMessages): Refusal {
  return { message: interfaceMessages[id], numbers: {}, languages: [] };
}

/** Programs and mark-up are full of characters that prose hardly has: more than one in fifty tells them apart. */
function looksLikeCode(text: string): boolean {
  const strange = text.match(/[{}<>;=\\|]/g)?.length ?? 0;
  return strange * 50 > text.length;
}
