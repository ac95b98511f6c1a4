import type { FakeTeams, FaultOrder } from '#test/support/fake-teams.ts';
import type { SmtpAnswer } from '#test/support/smtp-inbox.ts';
import type { Chance } from './seed.ts';

type Often = Pick<FaultOrder, 'with' | 'doing'> & { readonly share: number };

const POSTING = ['create', 'send'] as const;

/** What Microsoft Teams does now and then, and how often. */
const OFTEN: readonly Often[] = [
  { with: { status: 429, retryAfterSeconds: 1 }, doing: POSTING, share: 0.03 },
  { with: { status: 412 }, doing: POSTING, share: 0.02 },
  { with: { status: 502 }, doing: POSTING, share: 0.02 },
  { with: { status: 502, afterAccepting: true }, doing: POSTING, share: 0.02 },
  { with: 'reset-after-accepting', doing: POSTING, share: 0.03 },
  { with: { slowByMs: 700 }, doing: POSTING, share: 0.03 },
  { with: { status: 429, retryAfterSeconds: 1 }, doing: 'update', share: 0.03 },
  { with: { status: 502 }, doing: 'update', share: 0.02 },
  { with: 'reset-after-accepting', doing: 'update', share: 0.02 },
  { with: { status: 404, code: 'ActivityNotFoundInConversation' }, doing: 'update', share: 0.005 },
  { with: { status: 502 }, doing: 'read members', share: 0.01 },
];

/** From now on Microsoft Teams fails now and then. */
export const failNowAndThen = (teams: FakeTeams, chance: Chance): void => {
  for (const { share, ...order } of OFTEN)
    teams.failNext({ ...order, where: () => chance.once(share), times: Number.POSITIVE_INFINITY });
};

/** What a mail server answers that is busy, breaks off and is slow now and then. */
export const mailAnswers = (chance: Chance): readonly SmtpAnswer[] =>
  Array.from({ length: 400 }, (): SmtpAnswer => {
    const drawn = chance.next();
    if (drawn < 0.08) return { kind: 'refuse', at: 'data', code: 451 };
    if (drawn < 0.22) return { kind: 'hang-up-after-data' };
    if (drawn < 0.3) return { kind: 'accept', afterMs: chance.between(100, 600) };
    return { kind: 'accept' };
  });
