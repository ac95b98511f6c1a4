import { repliesOfBothSorts as roundTwo } from './written-to/of-both-sorts-round-2.ts';
import { repliesOfBothSorts as roundThree } from './written-to/of-both-sorts-round-3.ts';
import { repliesOfBothSorts as roundSeven } from './written-to/of-both-sorts-round-7.ts';
import { ordinaryReplies } from './written-to/ordinary.ts';
import { ordinaryReplies as ordinaryRoundSix } from './written-to/ordinary-round-6.ts';
import { repliesWithDetails } from './written-to/with-details.ts';
import { repliesWithDetails as detailsRoundSix } from './written-to/with-details-round-6.ts';
import * as first from './written-to/worries-round-1.ts';
import * as second from './written-to/worries-round-2.ts';
import * as third from './written-to/worries-round-3.ts';
import * as fourth from './written-to/worries-round-4.ts';
import * as fifth from './written-to/worries-round-5.ts';
import * as sixth from './written-to/worries-round-6.ts';
import * as seventh from './written-to/worries-round-7.ts';
import * as eighth from './written-to/worries-round-8.ts';
import * as ninth from './written-to/worries-round-9.ts';

/** Everything that the rules were written or mended with: they must go on doing well on it, which proves no more than that. */
export const repliesWrittenTo = [
  ...ordinaryReplies,
  ...repliesWithDetails,
  ...roundTwo,
  ...roundThree,
  ...ordinaryRoundSix,
  ...detailsRoundSix,
  ...roundSeven,
];

const rounds = [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth];
export const worriesWrittenTo = rounds.flatMap((round) => round.presentWorries);
export const practiceWrittenTo = rounds.flatMap((round) => round.talkOfPractice);
