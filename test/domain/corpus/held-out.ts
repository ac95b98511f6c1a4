import { eighthReplies } from './held-out/eighth-round.ts';
import { lastReplies } from './held-out/last-round.ts';
import { repliesOfBothSorts } from './held-out/of-both-sorts.ts';
import { ordinaryReplies } from './held-out/ordinary.ts';
import * as tenth from './held-out/tenth-worries.ts';
import { repliesWithDetails } from './held-out/with-details.ts';
import * as earlier from './held-out/worries.ts';

/** All marked replies that are kept apart for measuring. */
export const heldOutReplies = [
  ...ordinaryReplies,
  ...repliesWithDetails,
  ...repliesOfBothSorts,
  ...lastReplies,
  ...eighthReplies,
];

export const heldOutWorries = [...earlier.presentWorries, ...tenth.tenthPresentWorries];
export const heldOutPractice = [...earlier.talkOfPractice, ...tenth.tenthTalkOfPractice];
