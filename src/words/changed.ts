import type { BriefingChange } from '../domain/briefing-changes.ts';
import { words } from './words.ts';

/** "Discussion point 3 reworded". */
export const changeText = (change: BriefingChange): string => words().versions.changes[change.part][change.how](change);
