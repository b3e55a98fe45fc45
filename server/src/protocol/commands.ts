/** Commands of the extension that the server may put behind a lens or a hover link; a client without them shows the text alone. */

/** Opens the comparison. Arguments: the uri of the article and, where two positions are meant, their names `[accuser, accused]`. */
export const compareStancesCommand = 'statementLens.compareStances';

/** Analyses a document that was skipped. Argument: its uri; without one, the document in the active editor. */
export const analyseAnywayCommand = 'statementLens.analyseAnyway';

export const showOutputCommand = 'statementLens.showOutput';

/** Goes to the next statement that nobody has looked at. Argument: the uri of the article. */
export const reviewNextCommand = 'statementLens.reviewNext';
