import type { DocumentLink } from 'vscode-languageserver';
import type { ArticleView } from './ArticleView.ts';

/** No longer than browsers take. */
const webAddress = /\b(?:https?:\/\/|www\.)[^\s<>"”“»«|\\^`{}]{1,2000}/gi;
const behindAddress = /[.,;:!?'’)\]]{1,99}$/;

/** The web addresses in an article. No other scheme ever becomes a link. */
export function documentLinks(view: ArticleView): DocumentLink[] {
  return [...view.analysis.reading.text.matchAll(webAddress)].flatMap(({ 0: written, index: start }) => {
    const address = written.replace(closesNothing(written) ? behindAddress : /[.,;:!?'’\]]{1,99}$/, '');
    const target = /^www/i.test(address) ? `https://${address}` : address;
    return URL.canParse(target) ? [{ range: view.range({ start, end: start + address.length }), target }] : [];
  });
}

/** Whether a bracket at the end belongs to the sentence around the address, not to the address. */
function closesNothing(address: string): boolean {
  return !address.includes('(');
}
