import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import { parseMarked, showMarked } from '../support/marked.ts';

/** Addresses are marked; what begins without a scheme gets one. */
const articles = {
  en: [
    'Read more ({link|www.example.org}), says Ida Storm.',
    'At {link|https://example.org/a_(b)} and {link|http://example.org/a?b=1#c}.',
    '“See {link|https://example.org/mine},” she writes.',
    'Write to ida@example.org, or https:// and www. of course.',
    'javascript:alert(1) command:x file:///etc/passwd ftp://a.b',
  ],
  da: [
    'Læs mere ({link|www.eksempel.dk}), siger Ida Storm.',
    'På {link|https://eksempel.dk/a_(b)} og {link|http://eksempel.dk/a?b=1#c}.',
    '»Se {link|https://eksempel.dk/æble},« skriver hun.',
    'Skriv til ida@eksempel.dk eller https:// og www. naturligvis.',
    'javascript:alert(1) command:x file:///etc/passwd ftp://a.b',
  ],
};

describe('document links', () => {
  for (const [language, texts] of Object.entries(articles) as ['en' | 'da', readonly string[]][])
    for (const marked of texts)
      it(`(${language}) ${marked}`, () => {
        const view = handMadeArticle(parseMarked(marked).text, { language });
        const links = documentLinks(view);
        const spans = links.map(({ range: { start, end } }) => ({
          label: 'link',
          start: view.document.offsetAt(start),
          end: view.document.offsetAt(end),
        }));
        assert.equal(showMarked(view.analysis.reading.text, spans), marked);
        for (const { range, target } of links) {
          const written = view.document.getText(range);
          assert.equal(target, written.startsWith('www') ? `https://${written}` : written);
        }
      });
});
