import type { EntityKind } from '../analysis/model.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { confidenceBand } from '../protocol/confidenceBand.ts';
import type { ArticleReport, ReportEntity, ReportStatement } from '../protocol/report.ts';
import { acts } from './acts.ts';
import { escapeXml } from './escapeXml.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { nestElements } from './nestElements.ts';
import type { InlineElement } from './nestElements.ts';

/**
 * TEI P5: the text with its statements as `said`, cues as `seg` and sources as `rs`; who is who and who answers whom
 * stand off. An element that crosses another is cut into pieces, joined by `prev`.
 */
export const tei: Export = {
  extension: '.xml',
  several: 'one file each',
  readers: 'programs',
  article: (article) => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${header(article)}${standOff(article)}${body(article)}</TEI>
`,
  failure: () => '',
};

/** What the acts that `ana` points to mean. */
const taxonomy = `<classDecl><taxonomy>${acts
  .map(
    (act) => `<category xml:id="${act}"><catDesc>${escapeXml(interfaceMessages[`act.${act}`].en)}</catDesc></category>`,
  )
  .join('')}</taxonomy></classDecl>`;

function header({ report, generated }: ExportedArticle): string {
  const { title, id, date, url, language, tool, textHash } = report;
  const language_ = languageTag(language);
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title ?? id ?? '')}</title></titleStmt>
<publicationStmt><p>Machine-made annotation, to be read with the article.${
    generated === undefined ? '' : ` <date when="${escapeXml(generated)}">${escapeXml(generated)}</date>`
  }</p></publicationStmt>
<sourceDesc><bibl><title>${escapeXml(title ?? id ?? '')}</title>${
    date === undefined ? '' : `<date${whenOf(date)}>${escapeXml(date)}</date>`
  }${url === undefined ? '' : `<ref>${escapeXml(url)}</ref>`}<idno type="path">${escapeXml(id ?? '')}</idno><idno type="sha256">${escapeXml(textHash)}</idno></bibl></sourceDesc>
</fileDesc>
<encodingDesc><appInfo><application ident="statement-lens" version="${escapeXml(tool.version)}"><label>Statement Lens</label></application></appInfo>${taxonomy}</encodingDesc>
<profileDesc><langUsage><language ident="${language_}">${language_}</language></langUsage></profileDesc>
</teiHeader>
`;
}

/** Where lists of people, organisations and the like keep an entity, and under what name. */
const lists: Readonly<Record<EntityKind, { list: string; item: string; name: string; type?: string }>> = {
  person: { list: 'listPerson', item: 'person', name: 'persName' },
  organisation: { list: 'listOrg', item: 'org', name: 'orgName' },
  group: { list: 'listOrg', item: 'org', name: 'orgName', type: 'group' },
  document: { list: 'listOrg', item: 'org', name: 'orgName', type: 'document' },
  unknown: { list: 'listOrg', item: 'org', name: 'orgName', type: 'unknown' },
  place: { list: 'listPlace', item: 'place', name: 'placeName' },
};

function standOff({ report }: ExportedArticle): string {
  const entityId = idsOf(report.entities, 'e');
  const statementId = statementIds(report);
  const listed = ['listPerson', 'listOrg', 'listPlace'].flatMap((list) => {
    const items = report.entities.filter(({ kind }) => lists[kind].list === list);
    return items.length === 0 ? [] : [`<${list}>\n${items.map((item) => entity(item, entityId)).join('')}</${list}>\n`];
  });
  const relation = (name: string, active: string | undefined, passive: string | undefined): readonly string[] =>
    active === undefined || passive === undefined
      ? []
      : [`<relation name="${name}" active="#${active}" passive="#${passive}"/>\n`];
  const relations = [
    ...report.entities.flatMap(({ id, memberOf }) =>
      relation('memberOf', entityId.get(id), entityId.get(memberOf ?? '')),
    ),
    ...report.statements.flatMap(({ id, target }) =>
      relation('target', statementId.get(id), entityId.get(target ?? '')),
    ),
    ...new Set(
      report.disputes.flatMap(({ accusations, replies }) =>
        replies.flatMap((reply) =>
          accusations.flatMap((accusation) => relation('answers', statementId.get(reply), statementId.get(accusation))),
        ),
      ),
    ),
  ];
  if (relations.length > 0) listed.push(`<listRelation>\n${relations.join('')}</listRelation>\n`);
  return listed.length === 0 ? '' : `<standOff>\n${listed.join('')}</standOff>\n`;
}

function entity({ id, kind, name: words, role }: ReportEntity, ids: ReadonlyMap<string, string>): string {
  const { item, name, type } = lists[kind];
  const what = type === undefined ? '' : ` type="${type}"`;
  const occupation = kind === 'person' && role ? `<occupation>${escapeXml(role)}</occupation>` : '';
  return `<${item} xml:id="${ids.get(id)!}"${what}><${name}>${escapeXml(words)}</${name}>${occupation}</${item}>\n`;
}

function body({ report, text }: ExportedArticle): string {
  const entityId = idsOf(report.entities, 'e');
  const statementId = statementIds(report);
  const elements = report.statements.flatMap((statement) => {
    const id = statementId.get(statement.id);
    return id === undefined ? [] : inlineElements(statement, id, entityId.get(statement.speaker ?? ''));
  });
  const pieces = new Map<InlineElement, number>();
  const blocks = blocksOf(report, text).map((block) => {
    const words = nestElements(text, block, elements, pieces, escapeXml);
    const language = block.language === report.language ? '' : ` xml:lang="${languageTag(block.language)}"`;
    return block.kind === 'body'
      ? `<p${language}>${words}</p>\n`
      : `<ab type="${block.kind}"${language}>${words}</ab>\n`;
  });
  return `<text xml:lang="${languageTag(report.language)}">
<body>
${blocks.join('') || '<p/>\n'}</body>
</text>
`;
}

type Block = ArticleReport['zones'][number];

/** The zones, and as plain paragraphs what lies between them, so that no word is left out. */
function blocksOf({ zones, language }: ArticleReport, text: string): readonly Block[] {
  const blocks: Block[] = [];
  let done = 0;
  const add = (block: Block): void => {
    if (/\S/.test(text.slice(block.start, block.end))) blocks.push(block);
    done = block.end;
  };
  for (const zone of zones) {
    add({ kind: 'body', language, start: done, end: zone.start });
    add(zone);
  }
  add({ kind: 'body', language, start: done, end: text.length });
  return blocks;
}

/** The first piece of the first content span carries the statement's id; the others point back to it. */
function inlineElements(
  { act, form, content, cue, source, confidence }: ReportStatement,
  id: string,
  speaker: string | undefined,
): readonly InlineElement[] {
  const who = speaker === undefined ? '' : ` who="#${speaker}"`;
  const said = ` ana="#${act}" direct="${form !== 'indirect'}" cert="${confidenceBand(confidence)}"${who}`;
  return [
    ...content.map((span, index) => ({
      ...span,
      name: 'said',
      open: (piece: number) => `<said ${index === 0 && piece === 0 ? `xml:id="${id}"` : `prev="#${id}"`}${said}>`,
    })),
    ...cue.map((span) => ({ ...span, name: 'seg', open: () => `<seg type="cue" corresp="#${id}">` })),
    ...source.map((span) => ({
      ...span,
      name: 'rs',
      open: () => `<rs type="source"${speaker === undefined ? '' : ` ref="#${speaker}"`}>`,
    })),
  ];
}

/** Those of the statements that have words to carry them. */
function statementIds({ statements }: ArticleReport): ReadonlyMap<string, string> {
  return idsOf(
    statements.filter(({ content: [first] }) => first !== undefined && first.start < first.end),
    's',
  );
}

/** Ids as XML takes them, by the ids of the report. */
function idsOf(items: readonly { readonly id: string }[], letter: string): ReadonlyMap<string, string> {
  return new Map(items.map(({ id }, index) => [id, `${letter}${index + 1}`]));
}

/** A date that TEI takes for a machine-readable one. */
function whenOf(date: string): string {
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(date) ? ` when="${date}"` : '';
}

function languageTag(language: string): string {
  return /^[a-z]{2,3}$/.test(language) ? language : 'und';
}
