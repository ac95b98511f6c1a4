import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { SAMPLE } from './scene.ts';

export const FIRST_POINT = 'What did you and your team take from this audit?';
export const REWORDED = 'What did you and your colleagues take from this audit?';

/** The sample as its author corrected it: the first discussion point is worded otherwise. */
export const reworded = async (): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(readFileSync(SAMPLE));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  assert.ok(xml.includes(FIRST_POINT), 'the sample has its first point in one run');
  zip.file('word/document.xml', xml.replace(FIRST_POINT, REWORDED));
  return zip.generateAsync({ type: 'uint8array' });
};
