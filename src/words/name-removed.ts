import type { Minutes } from '../domain/minutes.ts';
import { dayAndYearOf } from './dates.ts';
import { words } from './words.ts';

/** Approved minutes change only by erasure, and then say so; empty for minutes that were not. */
export const nameRemovedText = ({ nameRemovedAt }: Minutes): string =>
  nameRemovedAt === undefined ? '' : words().phrases.nameRemoved(dayAndYearOf(nameRemovedAt));
