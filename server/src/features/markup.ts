import { MarkupKind } from 'vscode-languageserver';

/** How a hover is written: as Markdown, or as plain text for clients that show no other. */
export interface Markup {
  readonly kind: MarkupKind;
  readonly lineEnd: string;
  /** Text of the article or from outside: shown as it is, never read as markup. */
  text(text: string): string;
  strong(text: string): string;
  link(title: string, command: string, args: readonly unknown[]): string;
}

/** Two spaces end a line in Markdown without ending the paragraph. */
export const markdown: Markup = {
  kind: MarkupKind.Markdown,
  lineEnd: '  \n',
  text: escapeMarkdown,
  strong: (text) => `**${text}**`,
  link: (title, command, args) =>
    `[${title}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, percentEncode)})`,
};

export const plainText: Markup = {
  kind: MarkupKind.PlainText,
  lineEnd: '\n',
  text: stripControls,
  strong: (text) => text,
  link: (title) => `[${title}]`,
};

/** Also takes the life out of addresses, which some clients turn into links by themselves. */
function escapeMarkdown(text: string): string {
  return stripControls(text)
    .replace(/[\\`*_{}[\]<>&|~#!@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** Control characters and those that turn the direction of writing would reach beyond the text that holds them. */
function stripControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu, ' ').trim();
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
