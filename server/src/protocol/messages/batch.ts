import type { Message } from './message.ts';

/** Everything the batch command says, on standard error or in an error line. */
export const batchMessages = {
  'batch.help': {
    en: `Marks who says what in Danish and English press texts, and lays the positions in a dispute side by side.
Works offline: nothing is sent anywhere.

  statement-lens analyze INPUT…   one result for each article
  statement-lens show INPUT…      the disputes in the terminal, and in an HTML file
  statement-lens query QUESTION RUN…   what a finished run (jsonl) knows: statements, disputes, quotations (the same
                                  words over time), unheard (who is accused and never heard)
  statement-lens site RUN… --output DIR   a finished run as pages to search, which need no server
  statement-lens evaluate INPUT…  how right the machine alone is, held against the articles that editors have marked as
                                  reviewed. They saw its suggestions first: what it misses, they may have missed too
  statement-lens changes INPUT…   what editors have decided, beside what the machine found: to hand out
  statement-lens import ARTICLE FILE…   annotations of other desks and tools: W3C (.json, .jsonld, .jsonl) or brat (.ann)
  statement-lens completion bash|zsh|fish, statement-lens man

INPUT is a file (.txt, .md, .html, .docx, .jsonl), a folder, a glob in quotes, or - for JSON Lines on standard input:
one {"id", "text", "title"?, "language"?, "date"?, "url"?} a line, one line out for each line in, in the same order.

  --format FORMAT      {formats} (default: jsonl)
  --output FILE|DIR    where to write (default: standard output); a folder gets one file an article
  --resume             go on behind what stands in --output FILE after a run that broke off
  --state FILE         where a run notes how far it is (default: FILE.state beside the output)
  --cross-document     a second pass: the same words of two speakers, altered quotations, translations that differ
  --findings FILE      where that is written, one finding a line, with the words that differ
  --speakers FILE      names, aliases and memberships a desk knows (default: the nearest .statements/speakers.json)
  --ignore-annotations  without what editors have stored in .statements beside the articles
  --jobs N             servers side by side (default: cores - 1)
  --fail-on LEVEL      exit 1 on findings at or above error, warning, information or hint
  --errors-ok          inputs answered with an error line count as done
  --max-chars N        longest text, in UTF-16 units (default and most: {maxLength})
  --time-limit S       seconds for one article (default: 10)
  --ui-language LANG   en or da, for messages, markdown and html (default: by LANG)
  --quiet              no progress and no summary on standard error
  --help, --version

query, site, evaluate and changes:
  --texts INPUT        the inputs of the run, in the same order: needed unless its ids are files that are still there
  --format FORMAT      of an answer (query, evaluate): table (default), csv or json;
                       of changes: markdown (default), html, csv or web-annotation (a W3C Annotation Page);
                       of what import reads: web-annotation or brat (default: by the name of the file)
  --speaker, --target, --topic, --words TEXT, --act ACT    statements that hold all of these
  --from DAY, --to DAY     2026, 2026-03 or 2026-03-01; both included
  --between PARTY --between PARTY    disputes between the two
  --title TEXT         heading of a site

Exit: 0 done, 1 findings (--fail-on), 2 usage, 3 some inputs failed, 4 the engine failed, 130 interrupted.
`,
    da: `Markerer, hvem der siger hvad i danske og engelske pressetekster, og stiller parternes positioner i en strid op over for hinanden.
Arbejder uden netforbindelse: intet bliver sendt nogen steder hen.

  statement-lens analyze INPUT…   et resultat for hver artikel
  statement-lens show INPUT…      stridighederne i terminalen og i en HTML-fil
  statement-lens query SPØRGSMÅL KØRSEL…   hvad en færdig kørsel (jsonl) ved: statements (udsagn), disputes (stridigheder),
                                  quotations (de samme ord over tid), unheard (hvem der beskyldes og aldrig høres)
  statement-lens site KØRSEL… --output MAPPE   en færdig kørsel som sider, der kan søges i uden en server
  statement-lens evaluate INPUT…  hvor ofte maskinen alene har ret, målt på de artikler, redaktører har markeret som
                                  gennemgået. De så dens forslag først: det, den overser, kan de også have overset
  statement-lens changes INPUT…   hvad redaktører har besluttet, ved siden af det, maskinen fandt: til at dele ud
  statement-lens import ARTIKEL FIL…   annoteringer fra andre: W3C (.json, .jsonld, .jsonl) eller brat (.ann)
  statement-lens completion bash|zsh|fish, statement-lens man

INPUT er en fil (.txt, .md, .html, .docx, .jsonl), en mappe, et mønster i anførselstegn eller - for JSON Lines på standard input:
én {"id", "text", "title"?, "language"?, "date"?, "url"?} pr. linje, én linje ud for hver linje ind, i samme rækkefølge.

  --format FORMAT      {formats} (standard: jsonl)
  --output FIL|MAPPE   hvor der skrives til (standard: standard output); en mappe får en fil pr. artikel
  --resume             fortsæt efter det, der står i --output FIL fra en afbrudt kørsel
  --state FIL          hvor en kørsel noterer, hvor langt den er (standard: FIL.state ved siden af output)
  --cross-document     endnu en gennemgang: samme ord fra to afsendere, ændrede citater, oversættelser, der afviger
  --findings FIL       hvor det skrives, ét fund pr. linje, med de ord, der afviger
  --speakers FIL       navne, aliasser og tilhørsforhold, redaktionen kender (standard: nærmeste .statements/speakers.json)
  --ignore-annotations  uden det, redaktører har gemt i .statements ved siden af artiklerne
  --jobs N             servere ved siden af hinanden (standard: antal kerner - 1)
  --fail-on NIVEAU     slutkode 1 ved fund på eller over error, warning, information eller hint
  --errors-ok          input, der er besvaret med en fejllinje, regnes for klaret
  --max-chars N        længste tekst i UTF-16-enheder (standard og højst: {maxLength})
  --time-limit S       sekunder til én artikel (standard: 10)
  --ui-language SPROG  en eller da, til beskeder, markdown og html (standard: efter LANG)
  --quiet              ingen fremdrift og intet resumé på standard error
  --help, --version

query, site, evaluate og changes:
  --texts INPUT        kørslens input i samme rækkefølge: skal med, hvis dens id'er ikke er filer, der stadig ligger der
  --format FORMAT      til et svar (query, evaluate): table (standard), csv eller json;
                       til changes: markdown (standard), html, csv eller web-annotation (en W3C Annotation Page);
                       til det, import læser: web-annotation eller brat (standard: efter filens navn)
  --speaker, --target, --topic, --words TEKST, --act TYPE    udsagn, hvor alt dette passer
  --from DAG, --to DAG     2026, 2026-03 eller 2026-03-01; begge medregnet
  --between PART --between PART    stridigheder mellem de to
  --title TEKST        overskrift på siderne

Slutkode: 0 klaret, 1 fund (--fail-on), 2 forkert brug, 3 nogle input fejlede, 4 motoren fejlede, 130 afbrudt.
`,
  },

  'batch.usage': { en: '{problem}\nTry: statement-lens --help', da: '{problem}\nPrøv: statement-lens --help' },
  'batch.noCommand': {
    en: 'Say what to do: {commands}.',
    da: 'Skriv, hvad der skal ske: {commands}.',
  },
  'batch.unknownCommand': {
    en: 'Unknown command "{command}": there are {commands}.',
    da: 'Ukendt kommando "{command}": der findes {commands}.',
  },
  'batch.unknownOption': { en: 'Unknown option {option}.', da: 'Ukendt tilvalg {option}.' },
  'batch.optionNeedsValue': { en: '{option} needs a value.', da: '{option} skal have en værdi.' },
  'batch.optionTakesNoValue': { en: '{option} takes no value.', da: '{option} tager ingen værdi.' },
  'batch.notANumber': {
    en: '{option} must be a whole number from 1 to {most}.',
    da: '{option} skal være et helt tal fra 1 til {most}.',
  },
  'batch.notAChoice': { en: '{option} must be one of {choices}.', da: '{option} skal være en af {choices}.' },
  'batch.badSpeakers': {
    en: 'The speakers file {path} cannot be used: {reason}',
    da: 'Kildefilen {path} kan ikke bruges: {reason}',
  },
  'batch.noInput': {
    en: 'Name at least one file, folder or glob, or - for standard input.',
    da: 'Angiv mindst én fil, mappe eller et mønster, eller - for standard input.',
  },
  'batch.optionOfOther': { en: '{command} takes no {option}.', da: '{command} tager ikke {option}.' },
  'batch.whichShell': { en: 'Name the shell: {shells}.', da: 'Angiv, hvilken shell: {shells}.' },
  'query.noQuestion': { en: 'Say what to ask for: {questions}.', da: 'Skriv, hvad der spørges om: {questions}.' },
  'query.noRun': {
    en: 'Name the output of at least one run (JSON Lines).',
    da: 'Angiv output fra mindst én kørsel (JSON Lines).',
  },
  'query.between': {
    en: '--between belongs to disputes and takes at most two parties.',
    da: '--between hører til disputes og tager højst to parter.',
  },
  'query.notADay': {
    en: '{option} must be a day, a month or a year: 2026-03-01, 2026-03 or 2026.',
    da: '{option} skal være en dag, en måned eller et år: 2026-03-01, 2026-03 eller 2026.',
  },
  'query.notARun': {
    en: '{path}, line {line}: not the output of a run ({reason}).',
    da: '{path}, linje {line}: ikke output fra en kørsel ({reason}).',
  },
  'query.nothing': { en: 'Nothing found.', da: 'Intet fundet.' },
  'query.noWords': {
    en: 'Articles without their words: {n}. Name the inputs of the run with --texts.',
    da: 'Artikler uden ord: {n}. Angiv kørslens input med --texts.',
  },
  'import.needsTwo': {
    en: 'Name an article, and at least one file of annotations.',
    da: 'Angiv en artikel og mindst én fil med annoteringer.',
  },
  'import.done': {
    en: '{file}: {n} annotations imported, {skipped} skipped.',
    da: '{file}: {n} annoteringer importeret, {skipped} sprunget over.',
  },
  'import.failed': { en: '{file}: not imported: {reason}', da: '{file}: ikke importeret: {reason}' },
  'batch.cannotRead': { en: 'Cannot read {path}: {reason}', da: 'Kan ikke læse {path}: {reason}' },
  'evaluate.counts': {
    en: 'Reviewed articles: {reviewed} of {annotated} with annotations ({articles} read). Statements in them: {statements}.',
    da: 'Gennemgåede artikler: {reviewed} af {annotated} med annoteringer ({articles} læst). Udsagn i dem: {statements}.',
  },
  'evaluate.nothing': {
    en: 'No article is marked as reviewed in its present text: {articles} read, {annotated} with annotations.',
    da: 'Ingen artikel er markeret som gennemgået i sin nuværende tekst: {articles} læst, {annotated} med annoteringer.',
  },
  'site.noFolder': {
    en: 'site needs --output DIR.',
    da: 'site kræver --output MAPPE.',
  },
  'batch.needsFolder': {
    en: '{format} is one file an article: with several articles --output must name a folder (end it with /).',
    da: '{format} er én fil pr. artikel: ved flere artikler skal --output være en mappe (slut den med /).',
  },
  'batch.parquetNeedsFile': {
    en: 'parquet is one table: --output must name a file.',
    da: 'parquet er én tabel: --output skal være en fil.',
  },
  'batch.crossDocumentNeeds': {
    en: '--cross-document needs --findings FILE and --output FILE in jsonl, and inputs that can be read twice.',
    da: '--cross-document kræver --findings FIL og --output FIL i jsonl og input, der kan læses to gange.',
  },
  'batch.indexFull': {
    en: 'Articles with more quotations than there is room for: {n}. These were not held against others.',
    da: 'Artikler med flere citater, end der er plads til: {n}. De blev ikke holdt op mod andre.',
  },
  'batch.resumeNeedsFile': {
    en: '--resume and --state need --output FILE, in a format other than parquet.',
    da: '--resume og --state kræver --output FIL i et andet format end parquet.',
  },
  'batch.noState': {
    en: 'There is output, but not {path}, which tells how far the run was. Run without --resume to start again.',
    da: 'Der er output, men ikke {path}, som fortæller, hvor langt kørslen var. Kør uden --resume for at begynde forfra.',
  },
  'batch.otherRun': {
    en: '{path} belongs to a run with other options or another version. Run without --resume to start again.',
    da: '{path} hører til en kørsel med andre tilvalg eller en anden version. Kør uden --resume for at begynde forfra.',
  },
  'batch.badEpoch': {
    en: 'SOURCE_DATE_EPOCH must be a number of seconds.',
    da: 'SOURCE_DATE_EPOCH skal være et antal sekunder.',
  },
  'batch.outputIsInput': {
    en: '--output {path} is also an input; it would be overwritten.',
    da: '--output {path} er også input; den ville blive overskrevet.',
  },
  'batch.cannotWrite': { en: 'Cannot write {path}: {reason}', da: 'Kan ikke skrive {path}: {reason}' },

  'batch.notFound': { en: 'No such file or folder.', da: 'Filen eller mappen findes ikke.' },
  'batch.noMatch': {
    en: 'No txt, md, html, docx or jsonl file matches.',
    da: 'Ingen txt-, md-, html-, docx- eller jsonl-fil passer.',
  },
  'batch.emptyFolder': {
    en: 'The folder holds no txt, md, html, docx or jsonl file.',
    da: 'Mappen indeholder ingen txt-, md-, html-, docx- eller jsonl-fil.',
  },
  'batch.unreadable': { en: 'Cannot be read: {reason}', da: 'Kan ikke læses: {reason}' },
  'batch.unknownType': {
    en: 'Files of type {extension} are not read; txt, md, html, docx and jsonl are.',
    da: 'Filer af typen {extension} læses ikke; det gør txt, md, html, docx og jsonl.',
  },
  'batch.binary': { en: 'A binary file, not a text.', da: 'En binær fil, ikke en tekst.' },
  'batch.tooLong': {
    en: 'The text is longer than {most} characters.',
    da: 'Teksten er længere end {most} tegn.',
  },
  'batch.lineTooLong': { en: 'The line is longer than {most} bytes.', da: 'Linjen er længere end {most} byte.' },
  'batch.emptyLine': { en: 'The line is empty.', da: 'Linjen er tom.' },
  'batch.notJson': { en: 'The line is not JSON.', da: 'Linjen er ikke JSON.' },
  'batch.notAnObject': { en: 'The line is not a JSON object.', da: 'Linjen er ikke et JSON-objekt.' },
  'batch.noId': { en: 'The line has no "id".', da: 'Linjen har ikke noget "id".' },
  'batch.noText': { en: 'The line has no "text".', da: 'Linjen har ikke nogen "text".' },
  'batch.notAString': { en: '"{field}" must be a string.', da: '"{field}" skal være en streng.' },
  'batch.timedOut': {
    en: 'Stopped after {seconds} seconds.',
    da: 'Stoppet efter {seconds} sekunder.',
  },
  'batch.crashed': {
    en: 'The analysis stopped unexpectedly each time it was tried.',
    da: 'Analysen gik uventet i stå, hver gang den blev forsøgt.',
  },

  'batch.engineFailed': { en: 'The engine does not start: {reason}', da: 'Motoren starter ikke: {reason}' },
  'batch.stopped': { en: 'Stopped: {reason}', da: 'Stoppet: {reason}' },
  'batch.interrupted': { en: 'Interrupted.', da: 'Afbrudt.' },
  'batch.goesOn': {
    en: 'The same command with --resume goes on from here.',
    da: 'Den samme kommando med --resume går videre herfra.',
  },
  'batch.progress': {
    en: 'Articles: {done} ({failed} failed), {rate} a second',
    da: 'Artikler: {done} ({failed} fejlede), {rate} pr. sekund',
  },
  'batch.summary': {
    en: 'Articles: {done} ({failed} failed). Statements: {statements}. Disputes: {disputes} ({unanswered} unanswered).',
    da: 'Artikler: {done} ({failed} fejlede). Udsagn: {statements}. Stridigheder: {disputes} ({unanswered} uden svar).',
  },

  'site.written': { en: 'Articles: {n}. Open {path}', da: 'Artikler: {n}. Åbn {path}' },
  'show.written': { en: 'Side by side, to read and print: {path}', da: 'Side om side, til at læse og printe: {path}' },
} satisfies Record<string, Message>;

export type BatchMessage = keyof typeof batchMessages;
