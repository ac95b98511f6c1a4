import type { Activity, TurnContext } from 'botbuilder';
import { StoreAway } from '../ports/store-away.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { activityShape, tenantsOf } from './activity.ts';
import { saysKeysAway, tenantOfToken } from './channel-token.ts';
import { toldOfTurn } from './told-of-turn.ts';
import type { TeamsTransport } from './transport.ts';

/** What the door answers over HTTP: a status, and for an invoke its body. Never a word of what went wrong inside. */
export type DoorAnswer = { readonly status: number; readonly body?: unknown };

export type Door = (body: unknown, authorization: string) => Promise<DoorAnswer>;

type Guarded = {
  readonly transport: TeamsTransport;
  /** Undefined lets every tenant in: for local use, where nobody is authenticated. */
  readonly tenants: ReadonlySet<string> | undefined;
  readonly bot: { run(context: TurnContext): Promise<boolean> };
  readonly telemetry: Telemetry;
};

type Sender = Awaited<ReturnType<TeamsTransport['authenticate']>>;

/** Every tenant that the activity names is allowed, it names one, and its token was not issued for another. */
const isOfTenants = (sender: Sender, activity: Activity, allowed: ReadonlySet<string>): boolean => {
  const named = tenantsOf(activity);
  const vouchedFor = tenantOfToken(sender.claimsIdentity);
  return (
    named.length > 0 &&
    named.every((tenant) => allowed.has(tenant) && (vouchedFor === undefined || vouchedFor === tenant))
  );
};

/**
 * On other channels than Microsoft Teams people say themselves who they are. Where every tenant is let in, nobody is
 * authenticated anyway.
 */
const mayEnter = ({ tenants, transport }: Guarded, sender: Sender, activity: Activity): boolean =>
  transport.serves(activity.serviceUrl) &&
  (tenants === undefined || (activity.channelId === 'msteams' && isOfTenants(sender, activity, tenants)));

/** Whatever is wrong with a token, the answer is the same; where that cannot be told, it is worth sending again. */
const senderOf = async (guarded: Guarded, activity: Activity, authorization: string): Promise<Sender | 401 | 503> => {
  try {
    return await guarded.transport.authenticate(activity, authorization);
  } catch (error) {
    if (!saysKeysAway(error)) return 401;
    guarded.telemetry.fault('keys', error);
    return 503;
  }
};

const turn = async (guarded: Guarded, sender: Sender, activity: Activity): Promise<DoorAnswer> => {
  try {
    const answer = await guarded.transport.runTurn(sender, activity, async (context) => {
      await guarded.bot.run(context);
    });
    return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body };
  } catch (error) {
    guarded.telemetry.fault('turn', error);
    return { status: error instanceof StoreAway ? 503 : 200 };
  }
};

/**
 * Who gets in. botbuilder alone would answer a bad token 500, let in foreign tenants, and put its errors into the answer
 * (PLATFORM: botbuilder). A turn that failed is answered 200, for Microsoft
 * Teams would only send it again; where the database is away that is what we ask for.
 */
export const doorTo =
  (guarded: Guarded): Door =>
  async (body, authorization) => {
    const shape = activityShape.safeParse(body);
    if (!shape.success) return { status: 400 };
    const activity = shape.data as unknown as Activity;
    const sender = await senderOf(guarded, activity, authorization);
    if (typeof sender === 'number') return { status: sender };
    if (!mayEnter(guarded, sender, activity)) return { status: 403 };
    return guarded.telemetry.operation(
      { name: 'turn', told: toldOfTurn(activity) },
      () => turn(guarded, sender, activity),
      ({ status }) => ({ ok: status < 500, told: { status } }),
    );
  };
