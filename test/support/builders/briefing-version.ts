import type { Briefing, BriefingProblem } from '#src/domain/briefing.ts';
import type { BriefingVersionId } from '#src/domain/ids.ts';
import { briefingOfTitle, keepBriefingVersion, versionsOf } from '#src/store/briefings.ts';
import type { TestApp } from './app.ts';
import { olivia } from './participant.ts';

/** A briefing with three points for discussion; a test says only what differs. */
export const briefingWith = (differing: Partial<Briefing> = {}): Briefing => ({
  title: 'Care leavers',
  partnership: 'East Sussex Safeguarding Children Partnership',
  audited: 'February 2026: two cases',
  summary: ['Practitioners knew the young people well.'],
  sections: [{ heading: 'What went well', blocks: [{ kind: 'paragraph', text: 'Plans were kept.' }] }],
  points: [
    { theme: 'Learning', text: 'What have you learnt from this audit?' },
    { theme: 'Learning', text: 'How might you apply that learning?' },
    { theme: '', text: 'What would help you?' },
  ],
  resources: [{ heading: 'Training', lines: ['training@example.org', '01632 960456'] }],
  ...differing,
});

type Differing = { readonly briefing?: Partial<Briefing>; readonly problems?: readonly BriefingProblem[] };

/** Keeps the next version of a briefing as a draft, as importing its Word file would. */
export const importedVersion = (app: TestApp, differing: Differing = {}): Promise<BriefingVersionId> =>
  app.store.transaction(async (tx) => {
    const briefing = briefingWith(differing.briefing);
    const importedAt = app.clock.now();
    const briefingId = await briefingOfTitle(tx, { id: app.newId(), title: briefing.title, createdAt: importedAt });
    const [newest] = await versionsOf(tx, briefingId);
    const id = app.newId() as BriefingVersionId;
    await keepBriefingVersion(tx, {
      id,
      briefingId,
      number: (newest?.number ?? 0) + 1,
      content: JSON.stringify(briefing),
      problems: JSON.stringify(differing.problems ?? []),
      state: 'draft',
      importedBy: olivia.id,
      importedAt,
    });
    return id;
  });
