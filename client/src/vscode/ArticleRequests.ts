import { Uri } from 'vscode';
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

/** Sends a request to the server, once it is there. */
export type Ask = <Result>(method: string, params: object) => Promise<Result>;

/** What the extension asks the server about articles, which go by their uri as the editor writes it. */
export class ArticleRequests {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  compare({ textDocuments, positions }: CompareParams): Promise<ComparisonReport> {
    const params: CompareParams = {
      textDocuments: textDocuments.map((document) => ({ ...document, ...identify(document.uri) })),
      ...(positions && { positions }),
    };
    return this.#ask<ComparisonReport>(compareRequest.method, params);
  }

  async analyseAnyway(uri: string): Promise<void> {
    const params: DocumentParams = { textDocument: identify(uri) };
    await this.#ask(analyseAnywayRequest.method, params);
  }

  stances(uri: string): Promise<readonly StanceRange[]> {
    const params: DocumentParams = { textDocument: identify(uri) };
    return this.#ask<StanceRange[]>(stancesRequest.method, params);
  }

  /** Of the given articles, or of all that are open or analysed. */
  overview(uris?: readonly string[]): Promise<Overview> {
    const params: OverviewParams = uris ? { textDocuments: uris.map((uri) => identify(uri)) } : {};
    return this.#ask<Overview>(overviewRequest.method, params);
  }
}

/** The server uses the uri as the editor's own objects write it; texts may write the same one otherwise. */
function identify(uri: string): DocumentParams['textDocument'] {
  return { uri: Uri.parse(uri).toString() };
}
