import { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  analyseAnywayRequest,
  compareRequest,
  overviewRequest,
  stancesRequest,
} from '../../../server/src/protocol/requests.ts';
import type {
  CompareParams,
  ComparisonReport,
  DocumentParams,
  Overview,
  OverviewParams,
  StanceRange,
} from '../../../server/src/protocol/requests.ts';

/** What the extension asks the server about articles, which go by their uri as the editor writes it. */
export class ArticleRequests {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  compare({ textDocuments, positions }: CompareParams): Promise<ComparisonReport> {
    const params: CompareParams = {
      textDocuments: textDocuments.map((document) => ({ ...document, ...this.#identify(document.uri) })),
      ...(positions && { positions }),
    };
    return this.#client.sendRequest<ComparisonReport>(compareRequest.method, params);
  }

  async analyseAnyway(uri: string): Promise<void> {
    const params: DocumentParams = { textDocument: this.#identify(uri) };
    await this.#client.sendRequest(analyseAnywayRequest.method, params);
  }

  stances(uri: string): Promise<readonly StanceRange[]> {
    const params: DocumentParams = { textDocument: this.#identify(uri) };
    return this.#client.sendRequest<StanceRange[]>(stancesRequest.method, params);
  }

  /** Of the given articles, or of all that are open or analysed. */
  overview(uris?: readonly string[]): Promise<Overview> {
    const params: OverviewParams = uris ? { textDocuments: uris.map((uri) => this.#identify(uri)) } : {};
    return this.#client.sendRequest<Overview>(overviewRequest.method, params);
  }

  /** The server uses the uri as the client writes it; the editor may write the same one otherwise. */
  #identify(uri: string): DocumentParams['textDocument'] {
    return { uri: this.#client.code2ProtocolConverter.asUri(Uri.parse(uri)) };
  }
}
