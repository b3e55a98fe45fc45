import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';

/** Which children and attributes TEI P5 gives the elements that are used; '#' stands for text. */
const elements: Readonly<Record<string, { readonly children: string; readonly attributes: string }>> = {
  TEI: { children: 'teiHeader standOff text', attributes: 'xmlns' },
  teiHeader: { children: 'fileDesc encodingDesc profileDesc', attributes: '' },
  fileDesc: { children: 'titleStmt publicationStmt sourceDesc', attributes: '' },
  titleStmt: { children: 'title', attributes: '' },
  title: { children: '#', attributes: '' },
  publicationStmt: { children: 'p', attributes: '' },
  sourceDesc: { children: 'bibl', attributes: '' },
  bibl: { children: 'title date ref idno', attributes: '' },
  date: { children: '#', attributes: 'when' },
  ref: { children: '#', attributes: '' },
  idno: { children: '#', attributes: 'type' },
  encodingDesc: { children: 'appInfo classDecl', attributes: '' },
  appInfo: { children: 'application', attributes: '' },
  application: { children: 'label', attributes: 'ident version' },
  label: { children: '#', attributes: '' },
  classDecl: { children: 'taxonomy', attributes: '' },
  taxonomy: { children: 'category', attributes: '' },
  category: { children: 'catDesc', attributes: '' },
  catDesc: { children: '#', attributes: '' },
  profileDesc: { children: 'langUsage', attributes: '' },
  langUsage: { children: 'language', attributes: '' },
  language: { children: '#', attributes: 'ident' },
  standOff: { children: 'listPerson listOrg listPlace listRelation', attributes: '' },
  listPerson: { children: 'person', attributes: '' },
  listOrg: { children: 'org', attributes: '' },
  listPlace: { children: 'place', attributes: '' },
  listRelation: { children: 'relation', attributes: '' },
  person: { children: 'persName occupation', attributes: '' },
  org: { children: 'orgName', attributes: 'type' },
  place: { children: 'placeName', attributes: '' },
  persName: { children: '#', attributes: '' },
  orgName: { children: '#', attributes: '' },
  placeName: { children: '#', attributes: '' },
  occupation: { children: '#', attributes: '' },
  relation: { children: '', attributes: 'name active passive' },
  text: { children: 'body', attributes: 'xml:lang' },
  body: { children: 'p ab', attributes: '' },
  p: { children: '# date said seg rs', attributes: 'xml:lang' },
  ab: { children: '# said seg rs', attributes: 'type xml:lang' },
  said: { children: '# said seg rs', attributes: 'ana direct cert who prev' },
  seg: { children: '# said seg rs', attributes: 'type corresp' },
  rs: { children: '# said seg rs', attributes: 'type ref' },
};

const pointers = ['ana', 'who', 'prev', 'corresp', 'ref', 'active', 'passive'];

/** A `said`: its attributes, and all text inside. */
export interface Said {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** What a TEI file holds. */
export interface TeiDocument {
  readonly said: readonly Said[];
  /** The text of the body, a line a block. */
  readonly body: string;
  readonly relations: readonly string[];
}

/** Reads TEI with an XML parser; throws where it is not well-formed or uses an element otherwise than TEI P5 lets it. */
export function readTei(xml: string): TeiDocument {
  const parser = new SaxesParser({ xmlns: true });
  const stack: string[] = [];
  const ids = new Set<string>();
  const pointed: string[] = [];
  const said: Said[] = [];
  const open: (Said | null)[] = [];
  const relations: string[] = [];
  let body = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    assert.equal(uri, 'http://www.tei-c.org/ns/1.0');
    const parent = stack.at(-1);
    if (parent !== undefined) assert.ok(elements[parent]!.children.split(' ').includes(name), `${name} in ${parent}`);
    const values = Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value]));
    for (const [attribute, value] of Object.entries(values)) {
      if (attribute === 'xml:id') {
        assert.match(value, /^[A-Za-z_][\w.-]*$/);
        assert.ok(!ids.has(value), `${value} twice`);
        ids.add(value);
      } else assert.ok(elements[name]!.attributes.split(' ').includes(attribute), `${attribute} of ${name}`);
      if (pointers.includes(attribute)) pointed.push(value);
    }
    if (name === 'relation') relations.push(`${values.active} ${values.name} ${values.passive}`);
    const element = name === 'said' ? { attributes: values, text: '' } : null;
    if (element) said.push(element);
    open.push(element);
    stack.push(name);
  });
  parser.on('text', (text) => {
    if (!elements[stack.at(-1)!]?.children.includes('#')) assert.match(text, /^\s*$/);
    for (const element of open) if (element) element.text += text;
    if (stack.includes('body') && stack.at(-1) !== 'body') body += text;
  });
  parser.on('closetag', ({ name }) => {
    stack.pop();
    open.pop();
    if (name === 'p' || name === 'ab') body += stack.includes('body') ? '\n' : '';
  });
  parser.write(xml).close();
  for (const pointer of pointed) assert.ok(pointer.startsWith('#') && ids.has(pointer.slice(1)), pointer);
  return { said, body, relations };
}
