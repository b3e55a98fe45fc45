import { fileURLToPath } from 'node:url';

/** The folder of the checkout, which is also the extension under development. Ends without a slash. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
