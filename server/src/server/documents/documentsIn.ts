import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EncodedDocument } from './EncodedDocument.ts';
import { unitsOf } from './unitsOf.ts';
import type { PositionEncoding } from './unitsOf.ts';

/** Makes documents that count positions as the client does. Only here and in the documents themselves is anything known of encodings. */
export function documentsIn(encoding: PositionEncoding): TextDocumentsConfiguration<TextDocument> {
  if (encoding === 'utf-16') return TextDocument;
  const count = unitsOf[encoding];
  const configuration: TextDocumentsConfiguration<EncodedDocument> = {
    create: (uri, languageId, version, content) =>
      new EncodedDocument(TextDocument.create(uri, languageId, version, content), count),
    update: (document, changes, version) => {
      for (const change of changes) document.apply(change, version);
      return document;
    },
  };
  return configuration;
}
