// npm run test:long: soak, crash and scale, minutes instead of seconds. Names of suites run only those (npm run test:scale).
import { buildBundles, installAll } from '../client/src/batch/install.mjs';
import { close, mochaSuite } from './support/suites.mjs';

installAll();
buildBundles();

const names = process.argv.slice(2);
const files = names.length > 0 ? names.map((name) => `test/long/${name}.test.ts`) : ['test/long/*.test.ts'];
mochaSuite('long runs', '--no-config', '--import=tsx', '--timeout', '900000', ...files);
close();
