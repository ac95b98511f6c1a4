import type { FinishRefusal, MoveRefusal, ReopenRefusal, TakeOverRefusal } from '../domain/discussion.ts';
import type { AddActionRefusal } from '../use-cases/add-agreed-action.ts';
import type { ApproveRefusal } from '../use-cases/approve-minutes.ts';
import type { AttendRefusal } from '../use-cases/attend-discussion.ts';
import type { ChangeDateRefusal } from '../use-cases/change-action-date.ts';
import type { ConfirmRefusal } from '../use-cases/confirm-organisation.ts';
import type { DeclareRefusal } from '../use-cases/declare-organisation.ts';
import type { LinkRefusal } from '../use-cases/link-meeting-chat.ts';
import type { NudgeRefusal } from '../use-cases/nudge-late-teams.ts';
import type { PublishRefusal } from '../use-cases/publish-briefing.ts';
import type { ReviewResponseRefusal } from '../use-cases/review-response.ts';
import type { SendRefusal } from '../use-cases/send-response.ts';
import type { SettleRefusal } from '../use-cases/settle-posting.ts';
import type { StartRefusal } from '../use-cases/start-discussion.ts';
import type { LeadRefusal } from '../use-cases/steps/minutes-of-lead.ts';
import type { StopRemindersRefusal } from '../use-cases/stop-reminders.ts';
import type { WithdrawBriefingRefusal } from '../use-cases/withdraw-briefing.ts';
import type { WithdrawImpactRefusal } from '../use-cases/withdraw-impact.ts';
import type { WithdrawRefusal } from '../use-cases/withdraw-response.ts';
import type { WriteUpRefusal } from '../use-cases/write-up-discussion.ts';
import { words } from '../words/words.ts';

export type Refusal =
  | AddActionRefusal
  | ApproveRefusal
  | AttendRefusal
  | ChangeDateRefusal
  | ConfirmRefusal
  | DeclareRefusal
  | FinishRefusal
  | LinkRefusal
  | MoveRefusal
  | NudgeRefusal
  | PublishRefusal
  | ReopenRefusal
  | ReviewResponseRefusal
  | SendRefusal
  | SettleRefusal
  | StartRefusal
  | StopRemindersRefusal
  | TakeOverRefusal
  | WithdrawRefusal
  | WithdrawBriefingRefusal
  | WithdrawImpactRefusal
  | WriteUpRefusal
  | LeadRefusal
  | 'not-a-draft'
  | 'not-a-publisher'
  | 'not-in-conversation'
  | 'not-in-own-chat'
  | 'not-understood'
  | 'unknown-verb'
  | 'unavailable'
  | 'no-discussion-here'
  | 'only-in-a-channel'
  | 'only-in-a-chat'
  | 'lead-in-own-chat'
  | 'not-sent-to-team';

/** What happened, what was kept, what to do next. A refusal without words does not compile. */
export const refusalText = (refusal: Refusal): string => (words().refusals satisfies Record<Refusal, string>)[refusal];
