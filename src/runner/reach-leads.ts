import type { Chat } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import { after } from '../ports/clock.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import type { App } from '../use-cases/app.ts';
import { type LeadToReach, leadsToReach, type OwnChat, settleLead } from '../use-cases/reach-leads.ts';
import type { Budget } from './budget.ts';
import type { Task } from './runner.ts';

const AT_ONCE = 8;
/** Leads get many minutes in the days after a publication: where they are is looked up once. */
const REMEMBER_MS = 3_600_000;
/** After Microsoft Teams could not say. */
const PAUSE_MS = 60_000;

type Work = { readonly app: App; readonly chat: Chat; readonly budget: Budget; readonly telemetry: Telemetry };
type Place = LeadToReach['teams'][number];

const inRoster = async (chat: Chat, { objectId }: LeadToReach, team: Place): Promise<OwnChat | undefined> => {
  const { tenantId, serviceUrl } = team;
  const place = { kind: 'conversation', tenantId, serviceUrl, conversationId: team.teamId } as const;
  const member = await chat.member(place, objectId);
  // A guest there is of another tenant, in which the directory says nothing of them.
  if (member === undefined || member.guest || member.objectId.toLowerCase() !== objectId.toLowerCase())
    return undefined;
  return { tenantId, serviceUrl, userId: member.userId, conversationId: null };
};

type Remembered = Map<string, { readonly chat: OwnChat | undefined; readonly until: string }>;

/** `wait`: the budget of Microsoft Teams is spent for now. */
const seek = async (work: Work, lead: LeadToReach): Promise<OwnChat | undefined | 'wait'> => {
  for (const team of lead.teams) {
    if (work.budget.room(team.tenantId).now === 0) return 'wait';
    work.budget.count(team.tenantId);
    const chat = await inRoster(work.chat, lead, team);
    if (chat !== undefined) return chat;
  }
  return undefined;
};

const whereIs = async (
  work: Work,
  clock: Clock,
  remembered: Remembered,
  lead: LeadToReach,
): Promise<OwnChat | undefined | 'wait'> => {
  if (lead.chat !== undefined) return lead.chat;
  const key = `${lead.objectId}\n${lead.teams[0]?.tenantId ?? ''}`;
  const known = remembered.get(key);
  if (known !== undefined && known.until > clock.now()) return known.chat;
  const chat = await seek(work, lead);
  if (chat !== 'wait') remembered.set(key, { chat, until: after(clock.now(), REMEMBER_MS) });
  return chat;
};

/**
 * Brings approved minutes to a lead's own chat, too, where the app is there for them or they are in a team that has it. A
 * lead of whom Microsoft Teams cannot say is looked for again; one who is nowhere is left to the email.
 */
export const reachLeads = (work: Work): Task => {
  const { app, telemetry } = work;
  const remembered: Remembered = new Map();
  const notBefore = new Map<string, string>();
  const reach = async (lead: LeadToReach): Promise<void> => {
    try {
      const chat = await whereIs(work, app.clock, remembered, lead);
      if (chat !== 'wait') await settleLead(app, lead.deliveryId, chat);
    } catch (error) {
      telemetry.fault('reach-leads', error);
      notBefore.set(lead.deliveryId, after(app.clock.now(), PAUSE_MS));
    }
  };
  return {
    name: 'reach-leads',
    everyMs: 1_000,
    run: async () => {
      const now = app.clock.now();
      for (const [id, until] of notBefore) if (until <= now) notBefore.delete(id);
      const leads = await leadsToReach(app, AT_ONCE + notBefore.size);
      for (const lead of leads.filter((one) => !notBefore.has(one.deliveryId))) await reach(lead);
      return false;
    },
  };
};
