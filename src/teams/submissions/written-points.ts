import { z } from 'zod';
import { ids, nameList, opaque, pointNumber, typedText } from './values.ts';

/** The inputs of a write-up: one for each point, counted from 0. */
const INPUT = /^point(\d{1,3})$/u;

const writtenIn = (inputs: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.entries(inputs).flatMap(([name, typed]) => {
    const number = INPUT.exec(name)?.[1];
    return number === undefined ? [] : [{ point: number, text: typed }];
  });

/** What was written under one point. */
export type WrittenPoint = { readonly point: number; readonly text: string };

const written = z
  .array(z.object({ point: pointNumber, text: typedText }))
  .transform((all): readonly WrittenPoint[] =>
    all.filter((one) => one.text.trim() !== '').toSorted((a, b) => a.point - b.point),
  );

/** A discussion that a team had before: points that were left empty are left out, the others stand in their order. */
export const writtenDiscussion = z
  .looseObject({})
  .transform((inputs) => ({ ...inputs, responses: writtenIn(inputs) }))
  .pipe(z.object({ postingId: ids.posting, nonce: opaque, present: nameList, when: typedText, responses: written }));
