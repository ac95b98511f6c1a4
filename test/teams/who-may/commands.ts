import type { May } from '#src/teams/handlers/handler.ts';
import type { Persona, PlaceName } from './stage.ts';

/** Who may type a command, and where; whoever else types it, or elsewhere, must be refused. */
export type CommandRow = {
  readonly may: May;
  /** Who types it last of all, and for whom it then works: in the open discussion's thread, or in their own chat. */
  readonly by: Persona;
  readonly in: 'open' | 'own chat';
  /** Whether it means something in a chat of one's own, too. */
  readonly alsoAlone?: true;
  /** For whom else it works, too, in their own chats, with what is theirs. */
  readonly alsoFor?: readonly Persona[];
  /** Where the same person may not type the same. */
  readonly notIn?: readonly PlaceName[];
};

const leading: CommandRow = { may: 'facilitator', by: 'priya', in: 'open', notIn: ['review', 'closed', 'elsewhere'] };
const asking: CommandRow = { may: 'participant', by: 'tomas', in: 'open', alsoAlone: true };
const inTeam: CommandRow = { may: 'member', by: 'ana', in: 'open' };
const publishing: CommandRow = { may: 'publisher', by: 'olivia', in: 'own chat', notIn: ['trust'] };

/** In the order in which they can be done one after another. */
export const commands: Readonly<Record<string, CommandRow>> = {
  help: asking,
  briefings: asking,
  organisation: { may: 'participant', by: 'tomas', in: 'open' },
  start: { ...inTeam, notIn: ['closed'] },
  next: leading,
  back: leading,
  finish: leading,
  'post here': inTeam,
  import: publishing,
  publish: publishing,
  withdraw: publishing,
  coverage: publishing,
  deliveries: publishing,
  minutes: { may: 'lead', by: 'hana', in: 'own chat', alsoFor: ['marcus', 'ingrid'], notIn: ['trust'] },
};
