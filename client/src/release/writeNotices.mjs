import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../batch/install.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Writes dist/THIRD-PARTY-NOTICES.txt: the licences of all that is in the bundles, and of what the models were made from. */
export function writeNotices() {
  const { components = [] } = readJson('dist/sbom.cdx.json');
  const sections = [
    `Statement Lens is published under the MIT licence. It contains work of others, under the terms below.`,
    ...new Set(components.map(packageNotice).sort()),
    codiconsNotice(),
    contextNotice(),
    ...dataNotices(),
  ];
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

function packageNotice({ group, name, version, licenses = [], evidence }) {
  const full = `${group ? `${group}/` : ''}${name} ${version}`;
  const texts = (evidence?.licenses ?? []).map(({ license: { text } }) =>
    text.encoding === 'base64' ? Buffer.from(text.content, 'base64').toString() : text.content,
  );
  if (texts.length === 0) texts.push(licenceIn(`node_modules/${group ? `${group}/` : ''}${name}`));
  const named = licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(', ');
  return [`${full} (${named})`, ...texts.map((text) => text.replace(/\r\n?/g, '\n').trim())].join('\n\n');
}

/** The licence of a package that names its file otherwise, or has it in its readme only. */
function licenceIn(folder) {
  const files = readdirSync(join(root, folder));
  const file = files.find((each) => /^licen[cs]e/i.test(each)) ?? files.find((each) => /^readme/i.test(each));
  const text = file && readFileSync(join(root, folder, file), 'utf8');
  const licence = /^licen[cs]e/i.test(file ?? '')
    ? text
    : /^#+ licen[cs]e\s(?<text>.*)/ims.exec(text ?? '')?.groups.text;
  if (!licence) throw new Error(`${folder} comes without a licence text`);
  return licence;
}

/** Their outlines are copied into server/src/exports/page/codicons.ts. */
function codiconsNotice() {
  const { version, license } = readJson('node_modules/@vscode/codicons/package.json');
  return `@vscode/codicons ${version} (${license}), by Microsoft: some outlines, unchanged\n\nhttps://creativecommons.org/licenses/by/4.0/legalcode`;
}

function contextNotice() {
  const { 'dc:source': source, 'dc:rights': rights } = readJson('server/src/protocol/anno.jsonld');
  return `${source}\n\n${rights}`;
}

/** The cards of the models say what they were made from. */
function dataNotices() {
  return readdirSync(join(root, 'server', 'models'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => readJson(`server/models/${file}`))
    .filter(({ attribution }) => attribution)
    .map(({ model, licence, attribution }) => [`${model}\n\n${licence}`, ...attribution].join('\n\n'));
}
