import { type Organisation, recipientsOf } from './organisation.ts';

/** Who will read what is written here; it stands on every card on which people write. Undefined until it is known whose team it is. */
export type Readers =
  | { readonly leads: readonly { readonly name: string; readonly deputy: boolean }[]; readonly partnership: boolean }
  | undefined;

export const readersOf = (organisation: Organisation | undefined): Readers =>
  organisation && {
    leads: recipientsOf(organisation).map(({ name, deputy }) => ({ name, deputy })),
    partnership: organisation.shareResponses,
  };
