import { actionIn, reminderIn } from './follow-up.ts';
import { minutesIdOf, type Stage } from './stage.ts';

/** Ids that a changed card might claim instead of the right one, by what is wrong with them. */
export type Claims = (stage: Stage) => Readonly<Record<string, unknown>>;

const MADE_UP = '6b1f7a52-0c5d-4a9e-8d40-3f6f2f1f0c11';

/** What no card of ours has ever sent as an id. */
const MALFORMED: Readonly<Record<string, unknown>> = {
  'nothing at all': undefined,
  'an empty text': '',
  'a blank': ' ',
  'a text too long for an id': 'x'.repeat(201),
  markup: '<at>everyone</at>',
  'a piece of SQL': "' OR '1'='1",
  'a template': '{{id}}',
  'a line break': 'id\n',
  null: null,
  'a number': 7,
  'a list': [MADE_UP],
  'an object': { $ne: '' },
};

const claims =
  (other: Claims): Claims =>
  (stage) => ({ 'one made up': MADE_UP, ...MALFORMED, ...other(stage) });

export const anotherDiscussion = claims(({ at }) => ({
  'one of another conversation': at.elsewhere.discussionId,
  'one of another organisation': at.trust.discussionId,
  'one of another tenant': at.district.discussionId,
  'one that is closed, in another conversation': at.closed.discussionId,
}));

export const anotherResponse = claims(({ at }) => ({
  'one of another conversation': at.elsewhere.responseIds[0],
  'one of another organisation': at.trust.responseIds[0],
  'one of another tenant': at.district.responseIds[0],
  'one of closed minutes': at.closed.responseIds[0],
}));

export const anotherPosting = claims(({ at }) => ({
  'one of another team': at.elsewhere.postingId,
  'one of another organisation': at.trust.postingId,
  'one of another tenant': at.district.postingId,
}));

export const anotherTeam = claims(({ at }) => ({
  'one of another organisation': at.trust.teamId,
  'one of another tenant': at.district.teamId,
}));

export const anotherMinutes = claims((stage) => ({
  'one of another organisation': minutesIdOf(stage, stage.at['trust’s closed']),
}));

export const anotherAction = claims(() => ({
  'one of another conversation': actionIn('elsewhere'),
  'one of another organisation': actionIn('trust'),
  'one of another tenant': actionIn('district'),
}));

export const anotherReminder = claims(() => ({
  'one of another conversation': reminderIn('elsewhere'),
  'one of another organisation': reminderIn('trust'),
  'one of another tenant': reminderIn('district'),
}));

export const settledPosting = claims(({ at }) => ({ 'one that is posted': at.open.postingId }));
export const settledVersion = claims(({ versionIds }) => ({ 'one that is published': versionIds[0] }));
export const anotherOrganisation = claims(() => ({ 'one of another tenant': 'district' }));
export const notTheDeclared = claims(() => ({ 'one that the team did not name': 'county' }));
export const unknownTeam = claims(() => ({}));
export const unknownBriefing = claims(() => ({}));
