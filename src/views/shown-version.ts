import { z } from 'zod';

/** What a briefing's card in a channel shows: a version, counted from 1, or that it was withdrawn. */
export type ShownVersion = number | 'withdrawn';

export const shownDetail = (shows: ShownVersion): string => JSON.stringify({ shows });

const detail = z.object({ shows: z.union([z.number(), z.literal('withdrawn')]) });

/** Undefined where nothing was shown yet, or nobody kept what. */
export const shownVersion = (kept: string): ShownVersion | undefined => detail.safeParse(JSON.parse(kept)).data?.shows;
