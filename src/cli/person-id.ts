import { type PersonId, personId } from '../domain/ids.ts';

/** TENANT/OBJECTID as typed; undefined where it is not one. */
export const personIn = (typed: string | undefined): PersonId | undefined => {
  const found = /^([^/\s]+)\/([^/\s]+)$/u.exec(typed ?? '');
  return found === null ? undefined : personId({ tenantId: found[1] ?? '', objectId: found[2] ?? '' });
};
