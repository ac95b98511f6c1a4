import { z } from 'zod';
import type { CardView } from '../../ports/cards.ts';
import { importBriefing } from '../../use-cases/import-briefing.ts';
import { previewBriefing } from '../../use-cases/preview-briefing.ts';
import { words } from '../../words/words.ts';
import { refusalText } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import type { Desk } from './handler.ts';

const FILE = 'application/vnd.microsoft.teams.file.download.info';
const sentFile = z.looseObject({
  contentType: z.literal(FILE),
  content: z.looseObject({ downloadUrl: z.string().max(4_000) }),
});

/** The address of the first file that was sent with a message. */
export const fileSent = (attachments: readonly unknown[] | undefined): string | undefined =>
  (attachments ?? []).map((one) => sentFile.safeParse(one).data?.content.downloadUrl).find((url) => url !== undefined);

const notice = (text: string): CardView => ({ kind: 'notice', title: words().files.notImported, text });

/** A publisher sends a Word file: it becomes a draft, shown as teams will see it. */
export const importFile = async (desk: Desk, turn: Turn, url: string): Promise<CardView> => {
  if (!desk.app.publishers.has(turn.person.id)) return notice(refusalText('not-a-publisher'));
  const file = await desk.download(url);
  if ('problem' in file) return notice(file.problem);
  const imported = await importBriefing(desk.app, { file, by: turn.person.id });
  if (!imported.ok) return notice(words().wordFiles.refusals[imported.refusal]);
  const view = await previewBriefing(desk.app, imported.value.versionId);
  return view.ok ? view.value : notice(refusalText(view.refusal));
};
