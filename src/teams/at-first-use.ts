import { createRequire, Module } from 'node:module';

/**
 * Imported before teams-ai's Application, which loads all that it can do before it is told what it shall: signing in by
 * dialogs, with the languages that these recognise, and models. We use none of it, and it takes an eighth of a start. Each is
 * loaded when something of it is asked for.
 */
const PARTS = ['./AI.js', './authentication/Authentication.js', 'botbuilder-dialogs'];

const require = createRequire(import.meta.url);
const application = createRequire(require.resolve('@microsoft/teams-ai/lib/Application.js'));

/** What Node takes for the module until then. */
const standIn = (file: string): Module => {
  let loaded: object | undefined;
  const real = (): object => {
    if (loaded === undefined) {
      delete require.cache[file];
      loaded = require(file) as object;
    }
    return loaded;
  };
  const stand = new Module(file);
  stand.loaded = true;
  stand.exports = new Proxy(
    {},
    {
      get: (_none, name) => Reflect.get(real(), name),
      ownKeys: () => Reflect.ownKeys(real()),
      getOwnPropertyDescriptor: (_none, name) => {
        const described = Reflect.getOwnPropertyDescriptor(real(), name);
        // A proxy may say of what it does not have itself only that it can change.
        return described && { ...described, configurable: true };
      },
    },
  );
  return stand;
};

for (const file of PARTS.map((part) => application.resolve(part))) require.cache[file] ??= standIn(file);
