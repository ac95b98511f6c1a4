import type { App } from '../use-cases/app.ts';
import { type Erased, type EraseRefusal, erasePerson } from '../use-cases/erase-person.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';
import { personIn } from './person-id.ts';

const refusalText = {
  'is-publisher':
    'They are named in PUBLISHERS, and would be known again at once. Nothing was changed. Take them out of PUBLISHERS, start the bot again, and repeat this.',
  'is-safeguarding-lead':
    'The directory of organisations names them as a safeguarding lead or deputy, and minutes go to them. Nothing was changed. Take them out of ORGANISATIONS_FILE first, and repeat this.',
  facilitates:
    'They facilitate a discussion whose minutes are not approved, which nobody else could then finish. Nothing was changed. Have a colleague press "Take over" in that discussion, and repeat this.',
  'minutes-under-way':
    'Minutes are on their way to them as a safeguarding lead. Nothing was changed. Repeat this once "deliveries" shows them as sent or failed, within a day.',
} satisfies Record<EraseRefusal, string>;

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `  ${count} ${count === 1 ? one : many}`;

const changes = (erased: Erased): readonly string[] =>
  [
    counted(erased.responses, 'response of theirs lost its author', 'responses of theirs lost their author'),
    counted(erased.attendance, 'place among those present lost its name', 'places among those present lost their name'),
    counted(erased.facilitated, 'discussion lost its facilitator’s name', 'discussions lost their facilitator’s name'),
    counted(
      erased.texts,
      'response in which somebody had written their name',
      'responses in which their name was written',
    ),
    counted(erased.actions, 'agreed action', 'agreed actions'),
    counted(erased.minutes, 'version of approved minutes', 'versions of approved minutes'),
    counted(erased.deliveries, 'delivery to them as a safeguarding lead', 'deliveries to them as a safeguarding lead'),
    counted(erased.notices, 'notice that was not told yet', 'notices that were not told yet'),
    counted(
      erased.others,
      'other record of who they are or what they did',
      'other records of who they are or what they did',
    ),
  ].filter((line) => line !== '');

const copies = ({ sent }: Erased): readonly string[] =>
  sent.length === 0
    ? ['No copy of these minutes had been sent by email.']
    : [
        'Copies that were already sent by email cannot be called back. Please tell those who have them:',
        ...sent.map((one) => `  minutes ${one.minutesId}: ${one.to}`),
      ];

const REST = [
  'Not changed: what they and others wrote in Microsoft Teams itself, backups made before this, emails in DATA_DIR/outbox,',
  'first names and nicknames in what people wrote, and the audit log, which keeps their id as the record of who did what.',
  'The running bot shows changed cards anew within seconds, where Microsoft Teams still lets it.',
];

/** erase-person TENANT/OBJECTID: what they said stays, as a practitioner's. */
export const eraseThePerson = async (app: App, [typed]: readonly string[]): Promise<Outcome> => {
  const id = personIn(typed);
  if (id === undefined) return wrongUsage('erase-person TENANT/OBJECTID');
  const erased = await erasePerson(app, id);
  if (!erased.ok) return refusedBecause(refusalText[erased.refusal]);
  if (erased.value === undefined)
    return done(`Nothing is kept of ${id} but, at most, entries of the audit log. Nothing was changed.`);
  const changed = changes(erased.value);
  return done([`${id} was erased. What was changed:`, ...changed, ...copies(erased.value), ...REST].join('\n'));
};
