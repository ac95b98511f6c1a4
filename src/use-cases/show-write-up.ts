import { isoDayOf } from '../domain/dates.ts';
import { concernTextFor, organisationById } from '../domain/organisation.ts';
import { readersOf } from '../domain/readers.ts';
import { ok, type Result } from '../domain/result.ts';
import type { WriteUpView } from '../ports/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { teamById } from '../store/teams.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { postingToDiscuss, type Start, type StartRefusal } from './start-discussion.ts';

/** All points of a briefing with an input for each, for a team that talked first. */
export const showWriteUp = (app: App, start: Start): Promise<Result<WriteUpView, StartRefusal>> =>
  app.store.transaction(async (tx): Promise<Result<WriteUpView, StartRefusal>> => {
    const found = await postingToDiscuss(tx, start);
    if (!found.ok) return found;
    const directory = await readDirectory(tx);
    const organisation = organisationById(directory, (await teamById(tx, start.teamId))?.organisationId);
    const { briefing } = found.value.version;
    return ok({
      kind: 'write-up',
      postingId: start.postingId,
      briefingTitle: briefing.title,
      points: briefing.points,
      readers: words().readers(readersOf(organisation)),
      concernText: concernTextFor(directory, organisation),
      today: isoDayOf(app.clock.now()),
      nonce: app.newId(),
    });
  });
