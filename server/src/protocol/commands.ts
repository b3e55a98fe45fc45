/** Commands of the extension that the server may put behind a lens or a hover link; a client without them shows the text alone. */

/** Opens the comparison. Arguments: the uri of the article and, where two positions are meant, their names `[accuser, accused]`. */
export const compareStancesCommand = 'statementLens.compareStances';

/** Writes the comparison into a file. Arguments, each asked for where it is left out: the uri of the article, 'html', 'markdown', 'json' or 'csv', and the file. */
export const exportComparisonCommand = 'statementLens.exportComparison';

/** Analyses a document that was skipped. Argument: its uri; without one, the document in the active editor. */
export const analyseAnywayCommand = 'statementLens.analyseAnyway';

/** A command of the server itself: reads all articles of the open folders. Gives their number. */
export const analyseWorkspaceCommand = 'statementLens.analyseWorkspace';

/**
 * A command of the server itself, for clients without panels: the comparison as a Markdown document. Arguments: the uri of an open
 * article and, where two positions are meant, their names. Gives a ShownComparison, and asks a client that can show documents of the
 * server to open it.
 */
export const showComparisonCommand = 'statementLens.showComparison';

export interface ShownComparison {
  /** Of the document, for workspace/textDocumentContent. */
  readonly uri: string;
  /** Its Markdown, for clients that know no such documents. */
  readonly text: string;
}

/** Of the extension: opens that document beside the article. Argument: the uri of the article; without one, the one in the active editor. */
export const compareAsMarkdownCommand = 'statementLens.compareAsMarkdown';

export const showOutputCommand = 'statementLens.showOutput';

/** Goes to the next statement that nobody has looked at. Argument: the uri of the article. */
export const reviewNextCommand = 'statementLens.reviewNext';

/** The same, backwards. */
export const reviewPreviousCommand = 'statementLens.reviewPrevious';

/**
 * Commands by which editors annotate. Argument: a StatementReference; without one, they act on the statement under the cursor. Those that
 * need a value ask for it, unless the argument brings it along.
 */
export const annotationCommands = {
  /** Asks which of the others. */
  decide: 'statementLens.decide',
  accept: 'statementLens.accept',
  correctSpeaker: 'statementLens.correctSpeaker',
  changeAct: 'statementLens.changeAct',
  setTarget: 'statementLens.setTarget',
  setTopic: 'statementLens.setTopic',
  linkReply: 'statementLens.linkReply',
  unlinkReply: 'statementLens.unlinkReply',
  recordForelaeggelse: 'statementLens.recordForelaeggelse',
  reject: 'statementLens.reject',
  addFromSelection: 'statementLens.addFromSelection',
  note: 'statementLens.note',
  undo: 'statementLens.undoAnnotation',
  redo: 'statementLens.redoAnnotation',
  acceptAllOfSpeaker: 'statementLens.acceptAllOfSpeaker',
  markReviewed: 'statementLens.markReviewed',
  mergeSpeakers: 'statementLens.mergeSpeakers',
  splitSpeakers: 'statementLens.splitSpeakers',
  importAnnotations: 'statementLens.importAnnotations',
  exportChangeLog: 'statementLens.exportChangeLog',
  saveSpeakers: 'statementLens.saveSpeakers',
  deleteAnnotation: 'statementLens.deleteAnnotation',
  reanchorAnnotation: 'statementLens.reanchorAnnotation',
} as const;

/** What an annotation command is told to act on. */
export interface StatementReference {
  readonly uri: string;
  /** Id in the report of the current version. */
  readonly statement?: string;
  /** Of `decide`: those of one line, of which the editor chooses one. Of `accept`: all of them are accepted at once. */
  readonly statements?: readonly string[];
  /** Spares the question: a name for speaker and target, an act, a topic, the text of a note, the id of the reply or accusation to link. */
  readonly value?: string;
  /** Of `deleteAnnotation`, `reanchorAnnotation` and `splitSpeakers`. */
  readonly annotation?: string;
}

/** Commands about what a rule has found. Argument: a FindingReference. */
export const findingCommands = {
  /** Takes an annotation: the finding is not shown any more, there or (without a place) in the whole article. */
  mute: 'statementLens.mute',
  /** Shows everything again that is muted in an article; without an argument, in the one of the active editor. */
  unmute: 'statementLens.unmute',
  turnOffRule: 'statementLens.turnOffRule',
  /** Asks who has said the words, which nothing in the text tells. */
  nameSpeaker: 'statementLens.nameSpeaker',
  /** Asks who has approved an anonymous source, and mutes the finding on those grounds. */
  recordApproval: 'statementLens.recordApproval',
  addToCheckQueue: 'statementLens.addToCheckQueue',
  /** Opens the other article beside this one, each at its words. */
  showBoth: 'statementLens.showBoth',
  /** Shows the words of this article and the other as two versions of one text. */
  showDiff: 'statementLens.showDiff',
  /** Goes to a place: of the reply, of the speaker, of what comes nearest. */
  showPlace: 'statementLens.showPlace',
} as const;

/** What a command about a finding is told to act on. Places are UTF-16 offsets into the article. */
export interface FindingReference {
  readonly uri: string;
  readonly rule: string;
  readonly start?: number;
  readonly end?: number;
  /** The same in another article. */
  readonly other?: { readonly uri: string; readonly start: number; readonly end: number };
  /** Why it is muted, in a word, for whoever reads the annotation. */
  readonly reason?: string;
}
