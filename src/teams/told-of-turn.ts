import { type Activity, ActivityTypes } from 'botbuilder';
import { guidOf, listed, type Told } from '../ports/told.ts';
import { tenantOf } from './activity.ts';
import { verbs } from './verbs.ts';

const SORTS: Readonly<Record<string, string>> = {
  [ActivityTypes.Message]: 'message',
  [ActivityTypes.MessageUpdate]: 'edit',
  [ActivityTypes.MessageDelete]: 'edit',
  [ActivityTypes.ConversationUpdate]: 'change',
  [ActivityTypes.InstallationUpdate]: 'change',
  [ActivityTypes.Event]: 'meeting',
  'adaptiveCard/action': 'press',
  'composeExtension/query': 'search',
};

const VERBS = Object.values(verbs);

const verbIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'action' in value
    ? (value.action as { verb?: unknown } | null)?.verb
    : '';

/** What telemetry may know of an activity: its sort, its tenant, and which button. Never who, where, or a word of it. */
export const toldOfTurn = (activity: Activity): Told => {
  const sort = SORTS[activity.type === ActivityTypes.Invoke ? (activity.name ?? '') : activity.type];
  const kind = listed(Object.values(SORTS), sort);
  const tenant = guidOf(tenantOf(activity));
  return sort === 'press' ? { kind, tenant, verb: listed(VERBS, verbIn(activity.value)) } : { kind, tenant };
};
