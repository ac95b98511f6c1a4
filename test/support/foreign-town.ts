import { bullet, docxFile, heading, para, title } from '../word/docx-file.ts';
import type { Message, Person } from './fake-teams.ts';
import { type Scene, startScene } from './scene.ts';

/** A town whose people, briefing and directory have no plain letter, so that every one that is said was said by us. */
export const FOREIGN_TITLE = 'Первые недели';

export const foreignBriefing = (): Promise<Uint8Array> =>
  docxFile(
    [
      title(FOREIGN_TITLE),
      heading('Что узнали'),
      para('Записи расходились, и никто не знал, кто говорил с семьёй.'),
      // Briefings are read by their English headings; this one is not shown.
      heading('Points for discussion'),
      bullet('Кто говорит с семьёй?'),
      bullet('Что мы сделаем иначе?'),
    ].join(''),
  );

const directory = (tenantId: string) => ({
  partnership: { name: 'Партнёрство', concernText: 'Звоните 01323 464222.' },
  organisations: [
    {
      id: 'county',
      name: 'Графство',
      tenantIds: [tenantId],
      safeguardingLeads: [{ name: 'Марит Олсен', email: 'marit@example.org' }],
    },
  ],
});

export const startForeignTown = (): Promise<Scene> =>
  startScene({
    directory,
    called: { people: ['Оливия Грант', 'Прия Шах', 'Ана Феррейра', 'Бо Линдквист'], team: 'Первая помощь' },
  });

const hasVerb = (message: Message, verb: string): boolean =>
  message.card !== undefined && message.reading.buttons.some((one) => one.verb === verb);

/** The newest message whose card has a button that does this. */
export const offering = (messages: readonly Message[], verb: string): Message | undefined =>
  messages.findLast((one) => hasVerb(one, verb));

type Pressing = Parameters<Person['clicks']>[1];

/** Presses a button by what it does, whatever it is called; inputs are named by their ids. */
export const presses = (who: Person, verb: string, pressing: Pressing) => {
  const button = pressing.on.reading?.buttons.find((one) => one.verb === verb);
  if (button === undefined) throw new Error(`the card has no button that does ${verb}`);
  return who.clicks(button.title, pressing);
};
