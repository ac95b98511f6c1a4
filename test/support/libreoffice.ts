import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const FONTS_OF_THIS_COMPUTER = 'fc-list';
const PROGRAMS = ['soffice', 'pdfinfo', 'pdftotext', 'pdftoppm', FONTS_OF_THIS_COMPUTER] as const;
/** What stands for Calibri, and letters for Arabic, Hebrew, Hindi, Chinese and a thumb that is up. */
const FONTS = ['Carlito', ':lang=ar', ':lang=he', ':lang=hi', ':charset=4e2d', ':charset=1f44d'] as const;

const stands = (program: string): boolean => spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined;
const hasFont = (pattern: string): boolean => spawnSync(FONTS_OF_THIS_COMPUTER, [pattern, 'family']).stdout.length > 0;

/** Whether Word files can be turned into pages on this computer, with letters for every alphabet that the tests write. */
export const canShowPages = (): boolean => PROGRAMS.every(stands) && FONTS.every(hasFont);

/** A word and where it stands on its page, in points from the top left. */
export type Printed = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A page as it is printed: its text as it is read, and each word in its place. */
export type Page = { readonly text: string; readonly words: readonly Printed[] };

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu;

const wordsIn = (page: string): readonly Printed[] =>
  [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));

// pdftotext marks what reads from the right; a reader does not see it.
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const pagesOf = async (pdf: string): Promise<readonly Page[]> => {
  const [texts, places] = await Promise.all([
    run('pdftotext', ['-layout', pdf, '-']),
    run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 }),
  ]);
  const pages = places.stdout.split('<page ').slice(1);
  const read = texts.stdout.replace(MARKS, '').normalize('NFC').split('\f');
  return pages.map((page, index) => ({ text: read[index] ?? '', words: wordsIn(page) }));
};

/** Where words may stand on a page: 2 cm from each side, and a little that letters may stand over. */
export const SIDES = { left: 56, right: 540, top: 50, bottom: 842 - 28 } as const;

export type Pages<Name extends string> = {
  readonly of: Readonly<Record<Name, readonly Page[]>>;
  /** How often each kind of part stands in what screen readers are given of a file: H1, H2, TH, LI, Figure. */
  structure(name: Name): Promise<Readonly<Record<string, number>>>;
  /** The pages of one file as pictures: PNG, or PPM where a test counts colours. */
  pictures(name: Name, kind: 'png' | 'ppm'): Promise<readonly Buffer[]>;
  close(): Promise<void>;
};

const counted = (kinds: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]));

const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** LibreOffice takes seconds to start, so it is started once for all files. Its profile is its own and goes with the folder. */
export const pagesOfWordFiles = async <Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Promise<Pages<Name>> => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const names = Object.keys(files) as Name[];
  const at = (name: string): string => join(folder, name);
  await Promise.all(names.map((name) => writeFile(at(`${name}.docx`), files[name])));
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
  const named = names.map((name) => at(`${name}.docx`));
  await run('soffice', [profile, '--headless', '--convert-to', TAGGED, '--outdir', folder, ...named]);
  const read = await Promise.all(names.map(async (name) => [name, await pagesOf(at(`${name}.pdf`))] as const));
  const of = Object.fromEntries(read) as unknown as Record<Name, readonly Page[]>;
  return {
    of,
    structure: async (name) => {
      const { stdout } = await run('pdfinfo', ['-struct', at(`${name}.pdf`)], { maxBuffer: 64 * 1024 * 1024 });
      return counted([...stdout.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b.*:?$/gmu)].map(([, kind = '']) => kind));
    },
    pictures: async (name, kind) => {
      const resolution = kind === 'png' ? ['-png', '-r', '96'] : ['-r', '40'];
      await run('pdftoppm', [...resolution, '-forcenum', at(`${name}.pdf`), at(name)]);
      const width = String(of[name].length).length;
      const made = of[name].map((_, index) => `${name}-${String(index + 1).padStart(width, '0')}.${kind}`);
      return Promise.all(made.map((file) => readFile(at(file))));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
};

/** Where somebody wants to look at the pages: KEEP_PAGES_IN=FOLDER keeps them all there as pictures. */
export const keepPictures = async <Name extends string>(pages: Pages<Name>): Promise<void> => {
  const folder = process.env['KEEP_PAGES_IN'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const name of Object.keys(pages.of) as Name[])
    for (const [index, picture] of (await pages.pictures(name, 'png')).entries())
      await writeFile(join(folder, `${name}-${index + 1}.png`), picture);
};
