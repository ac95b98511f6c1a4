import { text } from './files.ts';

/** A file of Bicep, read as far as its names need: there is no compiler of it among npm's or Debian's packages. */
export type Bicep = {
  /** Its parameters, and whether each has a default. */
  readonly params: ReadonlyMap<string, boolean>;
  readonly outputs: readonly string[];
  readonly modules: readonly { readonly name: string; readonly file: string; readonly given: readonly string[] }[];
  /** What is taken from other modules, as MODULE.OUTPUT. */
  readonly taken: readonly string[];
};

const all = (pattern: RegExp, from: string): string[] => [...from.matchAll(pattern)].map(([, found]) => found ?? '');

const givenIn = (body: string): readonly string[] => all(/(\w+):/gu, body.replaceAll(/'[^']*'/gu, "''"));

export const bicep = (path: string): Bicep => {
  const read = text(path);
  return {
    params: new Map(
      [...read.matchAll(/^param (\w+) \w+( =)?/gmu)].map(([, name, fallback]) => [name ?? '', fallback !== undefined]),
    ),
    outputs: all(/^output (\w+) /gmu, read),
    modules: [...read.matchAll(/^module (\w+) '([^']+)' = \{\n {2}name: .*\n {2}params: \{([^}]*)\}/gmu)].map(
      ([, name = '', file = '', body = '']) => ({ name, file, given: givenIn(body) }),
    ),
    taken: all(/\b(\w+\.outputs\.\w+)/gu, read),
  };
};

/** Whether what is opened is closed again, in its order; strings and comments aside. */
export const isBalanced = (path: string): boolean => {
  const code = text(path)
    .replaceAll(/'[^'\n]*'/gu, '')
    .replaceAll(/\/\/.*$/gmu, '');
  const open: string[] = [];
  const closers: Record<string, string> = { '}': '{', ']': '[', ')': '(' };
  for (const sign of code.replaceAll(/[^{}[\]()]/gu, ''))
    if (closers[sign] === undefined) open.push(sign);
    else if (open.pop() !== closers[sign]) return false;
  return open.length === 0;
};
