import { z } from 'zod';
import type { RosterMember } from '../ports/chat.ts';

/** Some services answer with other names than the client's types say. */
const memberAnswer = z.object({
  id: z.string(),
  name: z.string().default(''),
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
  tenantId: z.string().optional(),
  userRole: z.string().optional(),
});

/** Somebody in a conversation, as Microsoft Teams answers it. */
export const memberFrom = (answer: unknown, tenantId: string): RosterMember => {
  const member = memberAnswer.parse(answer);
  return {
    userId: member.id,
    objectId: member.aadObjectId ?? member.objectId ?? '',
    tenantId: member.tenantId ?? tenantId,
    name: member.name,
    guest: member.userRole === 'guest' || member.userRole === 'anonymous',
  };
};
