import { keepAcquaintance } from '../use-cases/keep-acquaintance.ts';
import type { Desk } from './handlers/handler.ts';
import type { Turn } from './turn.ts';

/** The person is kept by how to reach them, so that they can be answered alone. */
export const meet = async (desk: Desk, turn: Turn): Promise<void> => {
  await keepAcquaintance(desk.app, { ...turn.person, here: turn.here, personalChat: turn.where === 'personal' });
};
