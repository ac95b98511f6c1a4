import type { CredentialsTried } from '../../ports/trials.ts';
import type { StoreLook } from '../../store/look.ts';
import { type Line, line, said } from './line.ts';
import type { Patient } from './patient.ts';

const PATIENCE_MS = 5_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

const liveAt = async (publicUrl: string): Promise<'live' | 'other' | 'nothing'> => {
  try {
    const asked = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) } as const;
    const answer = await fetch(`${publicUrl}/health/live`, asked);
    const body: unknown = await answer.json().catch(() => undefined);
    const status = typeof body === 'object' && body !== null && 'status' in body ? body.status : undefined;
    return status === 'live' ? 'live' : 'other';
  } catch {
    return 'nothing';
  }
};

/** Whether the running bot answers where browsers, and Microsoft Teams, look for it. */
export const addressLines = async ({ publicUrl, registered }: Patient): Promise<readonly Line[]> => {
  const { live, other, nothing, plain, inner } = said().address;
  const answers = await liveAt(publicUrl);
  const { protocol, hostname } = new URL(publicUrl);
  const found = {
    live: line('ok', 'address', live(publicUrl)),
    other: line('wrong', 'address', other(publicUrl)),
    nothing: line('look', 'address', nothing(publicUrl)),
  }[answers];
  if (LOOPBACK.test(hostname)) return registered ? [found, line('wrong', 'address', inner)] : [found];
  return protocol === 'https:' ? [found] : [found, line('look', 'address', plain)];
};

/** Whether the bot can speak to Microsoft Teams as itself. */
export const credentialsLines = (tried: CredentialsTried | undefined): readonly Line[] => {
  const { good, managed, notReached, refused, none, known } = said().credentials;
  if (tried === undefined) return [line('look', 'credentials', none)];
  if (tried.kind === 'good') return [line('ok', 'credentials', good)];
  if (tried.kind === 'managed') return [line('look', 'credentials', managed)];
  if (tried.kind === 'not-reached') return [line('look', 'credentials', notReached(tried.host))];
  const why = Object.hasOwn(known, tried.code) ? known[tried.code as keyof typeof known] : refused;
  return [line('wrong', 'credentials', `${why} (${tried.code})`)];
};

const LOOK_MS = 5_000;
/** Microsoft Teams' tokens are good for five minutes more or less, which others may have used up in part. */
const WRONG_MS = 120_000;

const otherClock = (tried: CredentialsTried | undefined, look: StoreLook): string | undefined => {
  const date = tried !== undefined && 'date' in tried ? tried.date : undefined;
  return date ?? (look.kind === 'open' ? look.time : undefined);
};

/** This computer's clock against that of another, where one was heard. */
export const clockLine = (patient: Patient, tried: CredentialsTried | undefined, look: StoreLook): Line => {
  const { unknown, good, off } = said().clock;
  const other = otherClock(tried, look);
  if (other === undefined) return line('look', 'clock', unknown);
  const differs = Math.abs(Date.parse(patient.clock.now()) - Date.parse(other));
  if (differs < LOOK_MS) return line('ok', 'clock', good);
  return line(differs < WRONG_MS ? 'look' : 'wrong', 'clock', off(Math.round(differs / 1_000)));
};
