import type { May } from '#src/teams/handlers/handler.ts';
import type { Verb } from '#src/teams/verbs.ts';
import {
  anotherAction,
  anotherDiscussion,
  anotherMinutes,
  anotherOrganisation,
  anotherPosting,
  anotherReminder,
  anotherResponse,
  anotherTeam,
  type Claims,
  notTheDeclared,
  settledPosting,
  settledVersion,
  unknownBriefing,
  unknownTeam,
} from './claims.ts';
import { actionIn, laterActionIn, reminderIn } from './follow-up.ts';
import { minutesIdOf, type Persona, type PlaceName, type Stage, type TeamPlace } from './stage.ts';

type Data = Readonly<Record<string, unknown>>;

/** Who may press a button, from where, with what; all else that is tried must be refused. */
export type ButtonRow = {
  readonly may: May;
  /** Who presses it last of all, and for whom it then works; and where. */
  readonly by: Persona;
  readonly in: PlaceName | 'undeclared' | 'meeting' | 'own chat';
  readonly data: (stage: Stage, at: TeamPlace) => Data;
  /** What else could stand in each field that holds an id. */
  readonly claims: Readonly<Record<string, Claims>>;
  /** Where the same person may not do the same, for the discussion there is at another stage. */
  readonly notIn?: readonly PlaceName[];
  /** Others who are let in, and to whom it does not apply. */
  readonly notBy?: readonly Persona[];
  /** Whether it may be pressed in any thread of its team. */
  readonly inAnyThread?: true;
  /** Whether it is for anybody wherever they are, alone too, and shows each what is theirs. */
  readonly anywhere?: true;
  /** Whether a meeting chat is asked first which team it belongs to. */
  readonly asksInMeeting?: true;
  /** For whom else it works, too, in their own chats, with what is theirs. */
  readonly alsoFor?: readonly Persona[];
};

const ofDiscussion = (_: Stage, { discussionId }: TeamPlace): Data => ({ discussionId });
const atPoint =
  (point: number, more: Data = {}) =>
  (stage: Stage, place: TeamPlace): Data => ({ ...ofDiscussion(stage, place), point, ...more });
const onPage = (stage: Stage, place: TeamPlace): Data => ({ ...ofDiscussion(stage, place), page: 1 });
const ofPosting = (_: Stage, { postingId }: TeamPlace): Data => ({ postingId });
const ofVersion =
  (index: number, more: Data = {}) =>
  ({ versionIds }: Stage): Data => ({ versionId: versionIds[index], ...more });

const decision = (response: number): ButtonRow => ({
  may: 'facilitator',
  by: 'priya',
  in: 'review',
  data: (stage, place) => ({ ...onPage(stage, place), responseId: place.responseIds[response] }),
  claims: { discussionId: anotherDiscussion, responseId: anotherResponse },
  notIn: ['open', 'closed'],
});
const review: Omit<ButtonRow, 'data'> = {
  may: 'facilitator',
  by: 'priya',
  in: 'review',
  claims: { discussionId: anotherDiscussion },
  notIn: ['open', 'closed'],
};
const leading: Omit<ButtonRow, 'data'> = { ...review, in: 'open', notIn: ['review', 'closed'] };
const responding: Omit<ButtonRow, 'data'> = { ...leading, may: 'participant', by: 'ana' };
const ofMine =
  (response: number, more: Data = {}) =>
  (stage: Stage, place: TeamPlace): Data => ({
    ...ofDiscussion(stage, place),
    responseId: place.responseIds[response],
    page: 0,
    ...more,
  });
/** An author's own: nobody else's, whoever leads, and not once the minutes are approved. */
const mine: Omit<ButtonRow, 'data'> = {
  ...responding,
  claims: { discussionId: anotherDiscussion, responseId: anotherResponse },
  notIn: ['closed'],
  notBy: ['priya', 'bo', 'tomas'],
};
const starting: Omit<ButtonRow, 'data'> = {
  may: 'member',
  by: 'ana',
  in: 'unstarted',
  claims: { postingId: anotherPosting },
  notIn: ['open', 'review', 'closed'],
  inAnyThread: true,
};
const receiving: Omit<ButtonRow, 'data' | 'claims'> = { may: 'lead', by: 'hana', in: 'own chat' };
const listing: Omit<ButtonRow, 'data'> = { ...receiving, alsoFor: ['marcus', 'ingrid'], claims: {} };
const ofMinutesIn =
  (place: PlaceName, more: Data = {}) =>
  (stage: Stage): Data => ({ minutesId: minutesIdOf(stage, stage.at[place]), ...more });
const publishing: Omit<ButtonRow, 'data' | 'claims'> = { may: 'publisher', by: 'olivia', in: 'own chat' };

const withdrawing: Omit<ButtonRow, 'data'> = { ...publishing, claims: { briefingId: unknownBriefing } };

/** What is asked of a team after its minutes were approved. */
const following: Omit<ButtonRow, 'data' | 'claims'> = { may: 'member', by: 'ana', in: 'closed' };

const said = { nonce: 'rendered-1', saidBy: 'me', nameless: 'false' };

/** In the order in which they can be done one after another. A new button without a row does not compile. */
export const buttons = {
  iAmHere: { ...responding, by: 'bo', data: ofDiscussion },
  sendResponse: { ...responding, data: atPoint(0, { ...said, response: 'We ask the fathers too.' }) },
  nothingToAdd: { ...responding, data: atPoint(1, { ...said, response: '' }) },
  withdrawLast: { ...responding, data: atPoint(0), notIn: ['closed'], notBy: ['priya', 'bo', 'tomas'] },
  myView: { ...responding, data: atPoint(0), notIn: [] },
  changeMine: { ...mine, data: ofMine(1) },
  saveChange: { ...mine, data: ofMine(1, { changed: 'We plan discharge from the start.' }) },
  withdrawMine: { ...mine, data: ofMine(2) },
  saveAction: { ...responding, data: atPoint(0, { nonce: 'rendered-1', what: 'Ask', owner: 'Ana', byWhen: '' }) },
  nextPoint: { ...leading, data: atPoint(0) },
  previousPoint: { ...leading, data: atPoint(1) },
  finish: { ...leading, data: ofDiscussion },
  takeOver: { ...responding, may: 'member', data: ofDiscussion, notIn: [], notBy: ['priya'] },
  leaveOut: decision(0),
  putBack: decision(0),
  removeDetail: decision(1),
  itIsSafe: decision(2),
  reviewPage: { ...review, data: onPage },
  myReview: { ...review, may: 'participant', by: 'ana', data: onPage, notIn: ['elsewhere'] },
  approve: { ...review, data: onPage },
  reopen: { ...review, in: 'closed', data: ofDiscussion, notIn: ['elsewhere'] },
  actionDone: { ...following, data: () => ({ actionId: actionIn('closed') }), claims: { actionId: anotherAction } },
  changeDate: {
    ...following,
    data: () => ({ actionId: laterActionIn('closed'), input: 'byWhen0', byWhen0: '2099-12-18' }),
    claims: { actionId: anotherAction },
  },
  saveImpact: {
    ...following,
    data: (stage, place) => ({ ...ofDiscussion(stage, place), nonce: 'n', impact: 'We ask earlier.', nameless: '' }),
    claims: { discussionId: anotherDiscussion },
  },
  withdrawImpact: {
    ...following,
    data: ofDiscussion,
    claims: { discussionId: anotherDiscussion },
    notBy: ['priya', 'bo', 'tomas'],
  },
  stopReminders: {
    ...following,
    data: () => ({ reminderId: reminderIn('closed') }),
    claims: { reminderId: anotherReminder },
  },
  showLateTeams: { ...publishing, data: () => ({}), claims: {} },
  nudge: {
    ...publishing,
    data: ({ briefingId }) => ({ briefingId }),
    claims: { briefingId: unknownBriefing },
  },
  writeUp: { ...starting, data: ofPosting },
  sendWriteUp: {
    ...starting,
    data: (stage, place) => ({ ...ofPosting(stage, place), nonce: 'n', present: '', when: '', point0: 'We talked.' }),
  },
  startDiscussion: { ...starting, in: 'fresh', data: ofPosting },
  startFound: {
    ...starting,
    in: 'found',
    data: ({ briefingId }) => ({ briefingId }),
    claims: { briefingId: unknownBriefing },
    asksInMeeting: true,
  },
  acknowledgeReceipt: { ...receiving, data: ofMinutesIn('closed'), claims: { minutesId: anotherMinutes } },
  acknowledgeInList: {
    ...receiving,
    data: ofMinutesIn('review', { page: 1 }),
    claims: { minutesId: anotherMinutes },
  },
  readMinutes: { ...receiving, data: ofMinutesIn('closed'), claims: { minutesId: anotherMinutes } },
  receivedMinutes: { ...listing, data: () => ({ page: 1 }) },
  showMinutes: { ...listing, data: () => ({}) },
  showBriefings: { may: 'participant', by: 'tomas', in: 'open', data: () => ({}), claims: {}, anywhere: true },
  showCoverage: { ...publishing, data: () => ({}), claims: {} },
  showDeliveries: { ...publishing, data: () => ({}), claims: {} },
  saveOrganisation: {
    may: 'member',
    by: 'ana',
    in: 'undeclared',
    data: ({ undeclared }) => ({ teamId: undeclared.team.id, organisation: 'trust' }),
    claims: { teamId: anotherTeam, organisation: anotherOrganisation },
  },
  confirmOrganisation: {
    ...publishing,
    data: ({ at }) => ({ teamId: at.trust.teamId, organisationId: 'trust' }),
    claims: { teamId: unknownTeam, organisationId: notTheDeclared },
  },
  postAgain: {
    ...publishing,
    data: ({ at }) => ({ postingId: at.fresh.postingId }),
    claims: { postingId: settledPosting },
  },
  itIsThere: {
    ...publishing,
    data: ({ at }) => ({ postingId: at.unstarted.postingId }),
    claims: { postingId: settledPosting },
  },
  discard: { ...publishing, data: ofVersion(1), claims: { versionId: settledVersion } },
  withdrawBriefing: {
    ...withdrawing,
    data: ({ briefingId }) => ({ briefingId, because: 'A case can be recognised.' }),
  },
  publish: {
    ...publishing,
    data: ofVersion(2, { audience: 'all', discussBy: '2099-12-18' }),
    claims: { versionId: settledVersion },
  },
  withdrawChosen: { ...withdrawing, data: ({ briefingId }) => ({ briefingId, because: '' }) },
  saveTeam: {
    may: 'participant',
    by: 'priya',
    in: 'meeting',
    data: ({ at }) => ({ team: at.open.teamId }),
    claims: { team: anotherTeam },
    notBy: ['tomas'],
  },
} as const satisfies Record<Verb, ButtonRow>;
