// npm run test:long: soak and scale, minutes instead of seconds.
import { buildBundles, installPackages } from '../client/src/batch/install.mjs';
import { close, mochaSuite } from './support/suites.mjs';

installPackages();
buildBundles();

mochaSuite('long runs', '--no-config', '--import=tsx', '--timeout', '900000', 'test/long/*.test.ts');
close();
