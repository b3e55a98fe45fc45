// npm test: everything but the long runs.
import { buildBundles, installAll } from '../client/src/batch/install.mjs';
import { check, close, mochaSuite, suite, tool } from './support/suites.mjs';

installAll();
buildBundles();

check('types', [tool('typescript/bin/tsc'), '-p', '.']);
check('types of the analysis layer', [tool('typescript/bin/tsc'), '-p', 'server/src/analysis']);
check('types of the panel', [tool('typescript/bin/tsc'), '-p', 'client/media']);
check('lint', [tool('eslint/bin/eslint.js'), '.']);
check('format', [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
check('dead code', [tool('knip/bin/knip.js')]);
mochaSuite('unit and protocol tests');
suite('a real VS Code', ['--import', 'tsx', 'test/vscode/run.ts']);
close();
