import type { ActionsView, ShownAction } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { listOf } from '../../../words/lists.ts';
import { words } from '../../../words/words.ts';
import { capital } from '../phrases.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLabel, inLine, plain } from '../text.ts';

/** More are in the minutes; a card that asks must not grow past a screen or two. */
const MOST = 10;

const texts = () => words().cards.actions;

const detailsOf = ({ owner, byWhen, from }: ShownAction): string =>
  [
    owner === '' ? '' : texts().owner(inLine(clip(owner, 100))),
    byWhen === '' ? '' : capital(words().phrases.byDay(dayOf(byWhen))),
    from === '' ? '' : texts().from(inLine(clip(from, 200))),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const actionData = (action: ShownAction, index: number) => {
  const what = plain(clip(action.what, 60));
  const open = {
    actionId: action.actionId,
    input: `byWhen${index}`,
    label: texts().newDate(inLabel(clip(action.what, 60))),
    byWhen: action.byWhen,
    doneTip: texts().doneTip(what),
    dateTip: texts().dateTip(what),
  };
  return {
    what: inLine(clip(action.what, 500)),
    details: shown(detailsOf(action)),
    done: shown(action.doneAt !== '' && texts().doneOn(dayOf(action.doneAt))),
    open: action.doneAt === '' ? [open] : [],
  };
};

/** Whose they are, named: a card that is not opened shows them in its notification. */
const ownersOf = (open: readonly ShownAction[]): readonly string[] => [
  ...new Set(open.map((one) => clip(one.owner, 100)).filter((name) => name !== '')),
];

export const actionsCard: Presenter<ActionsView> = {
  most: (view) => Math.min(view.actions.length, MOST),
  data: (view, amount) => {
    const open = view.actions.filter((one) => one.doneAt === '');
    const { due, carried } = texts();
    const isDue = view.why === 'due';
    const dueTitle = open.length === 0 ? due.over : due.title(open.length);
    const carriedTitle = open.length === 0 ? carried.over : carried.title;
    const owners = ownersOf(open);
    const title = isDue ? dueTitle : carriedTitle;
    const { reminder } = view;
    return {
      ...framed(isDue && owners.length > 0 ? `${title}: ${plain(listOf(owners))}` : title),
      kicker: isDue ? due.kicker(inLine(clip(view.briefing, 200))) : carried.kicker,
      title,
      about: isDue ? due.about(listOf(owners.map(bold))) : carried.about,
      actions: view.actions.slice(0, amount).map(actionData),
      more: shown(view.actions.length > amount && texts().more(view.actions.length - amount)),
      state: shown(reminder?.stopped === true && texts().stopped),
      stop:
        reminder === undefined || reminder.stopped || open.length === 0 ? [] : [{ reminderId: reminder.reminderId }],
    };
  },
};
