import { z } from 'zod';
import { ok, type Result, refuse } from '../domain/result.ts';
import { newDate } from './submissions/new-date.ts';
import {
  chosenAudience,
  ids,
  opaque,
  pageNumber,
  pageOrNone,
  pointNumber,
  speaker,
  toggled,
  typedText,
} from './submissions/values.ts';
import { writtenDiscussion } from './submissions/written-points.ts';
import { type Verb, verbs } from './verbs.ts';

const ofVersion = z.object({ versionId: ids.version });
const ofPosting = z.object({ postingId: ids.posting });
const ofDiscussion = z.object({ discussionId: ids.discussion });
const atPoint = z.object({ discussionId: ids.discussion, point: pointNumber });
const onPage = z.object({ discussionId: ids.discussion, page: pageNumber });
const decision = z.object({ discussionId: ids.discussion, responseId: ids.response, page: pageNumber });
const ofMine = z.object({ discussionId: ids.discussion, responseId: ids.response, page: pageOrNone });
const ofMinutes = z.object({ minutesId: ids.minutes });
const withdrawal = z.object({ briefingId: ids.briefing, because: typedText });
const nothingMore = z.object({});
const answer = atPoint
  .extend({ nonce: opaque, response: typedText, saidBy: speaker, nameless: toggled })
  .transform(({ response, ...rest }) => ({ ...rest, text: response }));

const schemas = {
  publish: ofVersion.extend({ audience: chosenAudience, discussBy: typedText }),
  discard: ofVersion,
  withdrawBriefing: withdrawal,
  withdrawChosen: withdrawal,
  postAgain: ofPosting,
  itIsThere: ofPosting,
  startDiscussion: ofPosting,
  writeUp: ofPosting,
  sendWriteUp: writtenDiscussion,
  sendResponse: answer,
  nothingToAdd: answer,
  iAmHere: ofDiscussion,
  withdrawLast: atPoint,
  myView: atPoint,
  changeMine: ofMine,
  saveChange: ofMine.extend({ changed: typedText }).transform(({ changed, ...rest }) => ({ ...rest, text: changed })),
  withdrawMine: ofMine,
  previousPoint: atPoint,
  nextPoint: atPoint,
  saveAction: atPoint.extend({ nonce: opaque, what: typedText, owner: typedText, byWhen: typedText }),
  finish: ofDiscussion,
  takeOver: ofDiscussion,
  leaveOut: decision,
  removeDetail: decision,
  itIsSafe: decision,
  putBack: decision,
  reviewPage: onPage,
  myReview: onPage,
  approve: onPage,
  reopen: ofDiscussion,
  saveOrganisation: z
    .object({ teamId: ids.team, organisation: ids.organisation })
    .transform(({ teamId, organisation }) => ({ teamId, organisationId: organisation })),
  confirmOrganisation: z.object({ teamId: ids.team, organisationId: ids.organisation }),
  startFound: z.object({ briefingId: ids.briefing }),
  acknowledgeReceipt: ofMinutes,
  acknowledgeInList: ofMinutes.extend({ page: pageNumber }),
  readMinutes: ofMinutes,
  receivedMinutes: z.object({ page: pageNumber }),
  showMinutes: nothingMore,
  showBriefings: nothingMore,
  showCoverage: nothingMore,
  showDeliveries: nothingMore,
  actionDone: z.object({ actionId: ids.action }),
  changeDate: newDate,
  saveImpact: ofDiscussion
    .extend({ nonce: opaque, impact: typedText, nameless: toggled })
    .transform(({ impact, ...rest }) => ({ ...rest, text: impact })),
  withdrawImpact: ofDiscussion,
  stopReminders: z.object({ reminderId: ids.reminder }),
  showLateTeams: nothingMore,
  nudge: z.object({ briefingId: ids.briefing }),
  saveTeam: z.object({ team: ids.team }).transform(({ team }) => ({ teamId: team })),
} satisfies Record<Verb, z.ZodType>;

/** What somebody did on a card, checked for shape. Whether they may, and whether it is still so, the use case decides. */
export type Submission = { [V in Verb]: { readonly verb: V } & Readonly<z.output<(typeof schemas)[V]>> }[Verb];

export type SubmissionRefusal = 'unknown-verb' | 'not-understood';

const isVerb = (verb: string): verb is Verb => Object.hasOwn(verbs, verb);

/**
 * Reads what a button sent. Everything in it is untrusted: ids are only claims, and texts may be longer than the domain
 * takes, which then says so. What no button of ours sends is ignored. Never throws.
 */
export const parseSubmission = (verb: string, data: unknown): Result<Submission, SubmissionRefusal> => {
  if (!isVerb(verb)) return refuse('unknown-verb');
  const parsed = schemas[verb].safeParse(data ?? {});
  return parsed.success ? ok({ verb, ...parsed.data } as Submission) : refuse('not-understood');
};
