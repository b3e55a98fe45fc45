import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RequestType } from 'vscode-languageserver';
import { CodePoints } from '../../annotations/anchoring/CodePoints.ts';
import { placeAnnotations } from '../../annotations/anchoring/placeAnnotations.ts';
import type { Placement } from '../../annotations/anchoring/placeAnnotations.ts';
import { refreshContext } from '../../annotations/anchoring/refreshContext.ts';
import { applyAnnotations } from '../../annotations/applyAnnotations.ts';
import { listChanges } from '../../annotations/listChanges.ts';
import { Sidecar } from '../../annotations/Sidecar.ts';
import { writeAnnotation } from '../../annotations/writeAnnotation.ts';
import type { Analysis } from '../../analysis/model.ts';
import { report } from '../../features/report.ts';
import type { ReportedInput } from '../../features/report.ts';
import { hashText } from '../../protocol/hashText.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import { reviewRequest, reviewTextRequest } from '../../protocol/requests.ts';
import type { ArticleReview } from '../../protocol/review.ts';
import type { Settings } from '../../settings/settings.ts';
import { answer } from '../answer.ts';
import { inputOf, readText } from '../readText.ts';
import type { Session } from '../Session.ts';

/** Answers what editors have made of an article: beside the machine's own analysis, and decision by decision. */
export function answerReviews(session: Session): void {
  const { connection, analyses, annotations, files, runtime, settings } = session;

  function on<P>(
    { method }: RequestType<P, ArticleReview, void>,
    work: (params: P, token: CancellationToken) => Promise<ArticleReview>,
  ): void {
    const failed = new ResponseError(ErrorCodes.InternalError, interfaceMessages['failed.analysis'].en);
    connection.onRequest(method, answer(method, failed, connection.console, work));
  }

  on(reviewTextRequest, async (params, token) => {
    const machine = await readText(session, params, token);
    const stored = typeof params.annotations === 'string' ? await files.read(params.annotations) : null;
    const placement = placeAnnotations(
      stored === null ? [] : Sidecar.read(stored).annotations,
      machine.reading.text,
      runtime.packs,
    );
    const { rules } = await settings.of(null);
    return review(machine, placement, { input: inputOf(params), rules, source: params.id ?? '' });
  });

  on(reviewRequest, async ({ textDocument: { uri } }) => {
    const outcome = await analyses.latest(uri);
    if (outcome?.state !== 'ready')
      throw new ResponseError(ErrorCodes.InvalidParams, fill(interfaceMessages['failed.notRead'], 'en', { uri }));
    const { machine } = outcome;
    const placement = await annotations.layer.place(uri, machine.reading.text);
    const { rules } = await settings.of(uri);
    return review(machine, placement, { input: { id: uri }, rules, source: await annotations.store.sourceOf(uri) });
  });

  function review(
    machine: Analysis,
    placement: Placement,
    { input, rules, source }: { input: ReportedInput; rules: Settings['rules']; source: string },
  ): ArticleReview {
    const { text } = machine.reading;
    const corrected = applyAnnotations(machine, placement, { packs: runtime.packs, textHash: hashText(text) });
    const codePoints = new CodePoints(text);
    const now = placement.placed.map((placed) => refreshContext(placed, text, codePoints));
    const lost = placement.orphans.map(({ annotation }) => annotation);
    return {
      machine: report(machine, input, rules),
      corrected: report(corrected, input, rules),
      reviewed: corrected.review?.reviewed ?? [],
      changes: listChanges(machine, placement),
      annotations: [...now, ...lost].map((annotation) => writeAnnotation(annotation, source)),
    };
  }
}
