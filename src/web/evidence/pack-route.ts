import { isoDayOf } from '../../domain/dates.ts';
import type { MakePack, PackFiles } from '../../use-cases/evidence-pack-apart.ts';
import { words } from '../../words/words.ts';
import type { ReaderRoute } from '../sign-in/signed-in.ts';
import { askedOf, goTo } from '../sign-in/turn-away.ts';
import { sendBusy, sendNotYours } from './evidence-refusals.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageAsked } from './page-asked.ts';
import { scopeOf } from './scope-of-reader.ts';

const KINDS = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    of: ({ spreadsheet }: PackFiles) => spreadsheet,
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    of: ({ report }: PackFiles) => report,
  },
} as const;

/** How many wait for the one that is being made: more would wait longer than anybody does. */
const MOST_WAITING = 4;

/**
 * GET /evidence/evidence.xlsx and .docx: the pack of what was chosen, within what its reader may see. A county's year takes
 * seconds and memory, so that one is made at a time.
 */
export const packRoutes = (makePack: MakePack) => {
  const inTurn = oneAtATime(MOST_WAITING);
  return (kind: keyof typeof KINDS): ReaderRoute =>
    async (request, response, reader) => {
      const asked = pageAsked(askedOf(request));
      // The page says what was not understood; a file that holds more than was asked for would not.
      if (asked.notUnderstood.length > 0) return goTo(response, `/evidence?${askedOf(request)}`);
      const making = inTurn(() => makePack({ scope: scopeOf(reader, asked), asked }));
      if (making === undefined) return sendBusy(response);
      const made = await making;
      if (!made.ok) return sendNotYours(response);
      const name = `${words().evidence.files.fileName}-${isoDayOf(made.value.madeAt)}.${kind}`;
      response.sendRaw(200, Buffer.from(KINDS[kind].of(made.value)), {
        'Content-Type': KINDS[kind].type,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    };
};
