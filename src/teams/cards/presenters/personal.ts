import type { HelpView } from '../../../ports/cards.ts';
import type { Verb } from '../../verbs.ts';
import { counted, listOf } from '../phrases.ts';
import { clip, inLine } from '../text.ts';

export type HelpPart = { readonly heading: string; readonly text: string };

const waitingText = (unacknowledged: number): string =>
  unacknowledged === 0
    ? 'None waits for you now.'
    : `**${counted(unacknowledged, 'set', 'sets')} of minutes ${unacknowledged === 1 ? 'waits' : 'wait'} for your acknowledgement.**`;

const leadPart = (leadOf: readonly string[], unacknowledged: number): HelpPart => ({
  heading: 'For safeguarding leads',
  text: `You receive the minutes of ${listOf(leadOf.map((name) => inLine(clip(name, 100))))}, here and by email. ${waitingText(unacknowledged)} Type **minutes** to see them, and to say that you have them.`,
});

const facilitating: HelpPart = {
  heading: 'For those who lead a discussion',
  text: 'In your team’s channel or meeting chat, mention me and say **start**. You go from point to point, finish, look at the minutes and approve them. They then go to your safeguarding lead.',
};

const practising: HelpPart = {
  heading: 'For everybody in a team',
  text: 'Briefings come to your team’s channel. When your team discusses one, answer on its card, with or without your name. Any member can start a discussion there.',
};

/** What a person can do, by what they are to the bot; the most particular first. */
export const personalParts = ({ where, publisher, roles }: HelpView): readonly HelpPart[] => {
  if (where !== 'personal' || roles === undefined) return [];
  const leads = roles.leadOf.length > 0;
  const facilitates = roles.facilitated > 0;
  return [
    ...(leads ? [leadPart(roles.leadOf, roles.unacknowledged)] : []),
    ...(facilitates ? [facilitating] : []),
    ...(facilitates || leads || publisher ? [] : [practising]),
  ];
};

type Button = { readonly title: string; readonly verb: Verb };

/** A phone has room for two and the overflow, where every client shows the rest. */
const FITTING = 2;

/** What this person is most likely to want, the most particular first. */
export const personalButtons = ({
  where,
  publisher,
  roles,
}: HelpView): readonly (Button & { readonly mode: 'primary' | 'secondary' })[] => {
  if (where !== 'personal') return [];
  const lead: readonly Button[] = [{ title: 'Minutes', verb: 'showMinutes' }];
  const publishes: readonly Button[] = [
    { title: 'Coverage', verb: 'showCoverage' },
    { title: 'Deliveries', verb: 'showDeliveries' },
  ];
  const everybody: readonly Button[] = [{ title: 'Briefings', verb: 'showBriefings' }];
  const leads = roles !== undefined && roles.leadOf.length > 0;
  const buttons = [...(leads ? lead : []), ...(publisher ? publishes : []), ...everybody];
  return buttons.map((one, index) => ({ ...one, mode: index < FITTING ? 'primary' : 'secondary' }));
};
