import { counted } from '../counted.ts';

/** The minutes that a safeguarding lead has received. */
export const receivedMinutes = {
  acknowledge: 'Acknowledge receipt',
  read: 'Read',
  previous: 'Previous page',
  next: 'Next page',
  title: 'Minutes that you have received',
  spoken: (unacknowledged: number) => `Minutes that you have received: ${unacknowledged} not acknowledged yet`,
  none: (whose: string) => `${whose} has received no minutes yet. They come here, and by email, as teams approve them.`,
  counts: ({ whose, total, unacknowledged }: { whose: string; total: number; unacknowledged: number }) =>
    `${whose}: ${counted(total, 'set')} of minutes, ${unacknowledged === 0 ? 'all acknowledged' : `**${unacknowledged} not acknowledged yet**`}.`,
  page: ({ page, of }: { page: number; of: number }) => `Page ${page} of ${of}.`,
  approved: ({ whose, day }: { whose: string; day: string }) => `${whose} · approved on ${day}`,
  acknowledgedBy: (name: string) => `Acknowledged by ${name}`,
  notYet: '**Not acknowledged yet**',
  readTip: ({ team, briefing }: { team: string; briefing: string }) => `Read the minutes of ${team} on ${briefing}`,
};
