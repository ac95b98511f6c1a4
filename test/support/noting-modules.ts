import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Imported before the product: at its end it writes which of its packages were loaded, by address, to MODULES_TO. */
const loaded: string[] = [];
registerHooks({
  load: (url, context, next) => {
    loaded.push(url);
    return next(url, context);
  },
});
process.once('exit', () => writeFileSync(process.env['MODULES_TO'] ?? '', loaded.join('\n')));
