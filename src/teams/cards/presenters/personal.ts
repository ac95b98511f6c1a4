import type { HelpView } from '../../../ports/cards.ts';
import { listOf } from '../../../words/lists.ts';
import { words } from '../../../words/words.ts';
import type { Verb } from '../../verbs.ts';
import { clip, inLine } from '../text.ts';

export type HelpPart = { readonly heading: string; readonly text: string };

const texts = () => words().cards.help;

const leadPart = (leadOf: readonly string[], unacknowledged: number): HelpPart => {
  const { heading, text, waiting, noneWaits } = texts().leading;
  return {
    heading,
    text: text({
      organisations: listOf(leadOf.map((name) => inLine(clip(name, 100)))),
      waiting: unacknowledged === 0 ? noneWaits : waiting(unacknowledged),
    }),
  };
};

/** What a person can do, by what they are to the bot; the most particular first. */
export const personalParts = ({ where, publisher, roles }: HelpView): readonly HelpPart[] => {
  if (where !== 'personal' || roles === undefined) return [];
  const leads = roles.leadOf.length > 0;
  const facilitates = roles.facilitated > 0;
  return [
    ...(leads ? [leadPart(roles.leadOf, roles.unacknowledged)] : []),
    ...(facilitates ? [texts().facilitating] : []),
    ...(facilitates || leads || publisher ? [] : [texts().practising]),
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
  const lead: readonly Button[] = [{ title: texts().buttons.minutes, verb: 'showMinutes' }];
  const publishes: readonly Button[] = [
    { title: texts().buttons.coverage, verb: 'showCoverage' },
    { title: texts().buttons.deliveries, verb: 'showDeliveries' },
  ];
  const everybody: readonly Button[] = [{ title: texts().buttons.briefings, verb: 'showBriefings' }];
  const leads = roles !== undefined && roles.leadOf.length > 0;
  const buttons = [...(leads ? lead : []), ...(publisher ? publishes : []), ...everybody];
  return buttons.map((one, index) => ({ ...one, mode: index < FITTING ? 'primary' : 'secondary' }));
};
