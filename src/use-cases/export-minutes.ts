import type { Minutes } from '../domain/minutes.ts';
import { draftMinutes } from '../domain/minutes.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { discussionById } from '../store/discussions.ts';
import { minutesOf } from '../store/minutes.ts';
import { minutesSource } from '../views/minutes-source.ts';
import type { App } from './app.ts';

/** The minutes of a discussion as they stand: the newest approved version, else the draft. */
export const exportMinutes = (app: App, discussionId: string): Promise<Result<Minutes, 'unknown-discussion'>> =>
  app.store.transaction(async (tx) => {
    const discussion = await discussionById(tx, discussionId);
    if (discussion === undefined) return refuse('unknown-discussion');
    const [newest] = await minutesOf(tx, discussion.id);
    return ok(newest?.content ?? draftMinutes(await minutesSource(tx, discussion)));
  });
