// Bundles everything that ships into dist/. Needs no network; `--watch` keeps building.
import { createRequire } from 'node:module';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const node = { platform: 'node', target: 'node20', format: 'cjs', outExtension: { '.js': '.cjs' } };

/**
 * Client and server packages each bring their own release of the protocol package: the extension's imports get that of the
 * client. Here they need of it no more than the names of our requests. The rest is loaded with the client.
 */
const protocolOfClient = {
  name: 'protocol of the language client',
  setup({ onResolve, onLoad }) {
    const resolveFrom = (file, name) => createRequire(file).resolve(name);
    const client = resolveFrom(import.meta.url, 'vscode-languageclient');
    const jsonrpc = resolveFrom(resolveFrom(client, 'vscode-languageserver-protocol'), 'vscode-jsonrpc');
    onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ path, importer }) =>
      importer.endsWith('.ts') ? { path, namespace: 'messages' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'messages' }, () => ({
      contents: `export { NotificationType, NotificationType0, RequestType } from './messages.js';`,
      resolveDir: dirname(jsonrpc),
    }));
  },
};

/**
 * The protocol packages are CommonJS: every file that imports one would copy its hundreds of names when the server starts. So our files
 * import them through one module.
 */
const protocolOnce = {
  name: 'protocol once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver(-protocol)?(\/\w+)?$/ }, ({ path, importer, namespace, resolveDir }) =>
      namespace === 'file' && importer.endsWith('.ts')
        ? { path, namespace: 'once', pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'once' }, ({ path, pluginData }) => ({
      contents: `export * from '${path}';`,
      resolveDir: pluginData,
    }));
  },
};

/** What the command line loads only when it meets such a document lies in a bundle of its own. */
const documentsApart = {
  name: 'documents apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/documents\/(\w+)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.cjs'), external: true } : undefined,
    );
  },
};

/** What counts words in `natural` could also read a file to count: not here. */
const countsNoFiles = {
  name: 'counts no files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fs$/ }, ({ path, importer }) =>
      /[\\/]natural[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'once' } : undefined,
    );
    onLoad({ filter: /^fs$/, namespace: 'once' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The language client is larger than the extension, which starts before it is loaded. */
const clientApart = {
  name: 'client apart',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageclient\/node$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './client.cjs', external: true } : undefined,
    );
  },
};

/** The models that ship; an extension in a browser cannot list its own files. */
const models = readdirSync('server/models').filter((file) => file.endsWith('.bin'));

/** Functions keep their names, for what the log says, where nobody has to fetch the bundle. */
const named = { minify: false, minifySyntax: true, minifyWhitespace: true };

const bundles = [
  {
    entryPoints: { server: 'server/src/server/main.node.ts' },
    plugins: [countsNoFiles, protocolOnce],
    ...named,
    ...node,
  },
  {
    entryPoints: { 'web/server': 'server/src/server/main.browser.ts' },
    plugins: [countsNoFiles, protocolOnce],
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
  },
  { entryPoints: { cli: 'client/src/batch/main.ts' }, plugins: [documentsApart], ...named, ...node },
  {
    entryPoints: ['client/src/batch/inputs/documents/readDocx.ts', 'client/src/batch/inputs/documents/readHtml.ts'],
    outdir: 'dist/documents',
    external: ['canvas'],
    ...node,
  },
  {
    entryPoints: { extension: 'client/src/vscode/extension.node.ts' },
    external: ['vscode'],
    plugins: [protocolOfClient, clientApart],
    // VS Code hands out its interface to those who require it.
    supported: { 'dynamic-import': false },
    ...node,
  },
  { entryPoints: { client: 'vscode-languageclient/node' }, external: ['vscode'], ...node },
  {
    entryPoints: { 'web/extension': 'client/src/vscode/extension.browser.ts' },
    define: { MODELS: JSON.stringify(models.join(' ')) },
    external: ['vscode'],
    plugins: [protocolOfClient],
    platform: 'browser',
    target: 'es2023',
    format: 'cjs',
    // In a package of modules VS Code takes any other ending for a module, which it cannot load in a browser.
    outExtension: { '.js': '.cjs' },
  },
  {
    entryPoints: { panel: 'client/media/panel/main.ts', site: 'client/media/site/main.ts' },
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
  },
].map((bundle) => ({
  outdir: 'dist',
  bundle: true,
  minify: true,
  sourcemap: watch ? 'inline' : false,
  legalComments: 'none',
  metafile: true,
  logLevel: watch ? 'info' : 'warning',
  ...bundle,
}));

// The weights lie beside the server's bundle.
for (const model of models) cpSync(`server/models/${model}`, `dist/models/${model}`);

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  const built = await Promise.all(bundles.map((bundle) => build(bundle)));
  const join = (part) => Object.assign({}, ...built.map(({ metafile }) => metafile[part]));
  writeFileSync('dist/meta.json', JSON.stringify(onlyFiles({ inputs: join('inputs'), outputs: join('outputs') })));
}

/** What went into the bundles, without the modules that lie in no file: the bill of materials is drawn from it. */
function onlyFiles({ inputs, outputs }) {
  const isFile = (path) => !/^(once|messages):/.test(path);
  const filesOf = (parts) => Object.fromEntries(Object.entries(parts).filter(([path]) => isFile(path)));
  const through = (one) => (isFile(one.path) ? [one] : inputs[one.path].imports);
  return {
    inputs: mapValues(filesOf(inputs), (input) => ({ ...input, imports: input.imports.flatMap(through) })),
    outputs: mapValues(outputs, (output) => ({ ...output, inputs: filesOf(output.inputs) })),
  };
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
