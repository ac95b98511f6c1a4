import { z } from 'zod';
import { cleanText } from '../domain/response.ts';

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().nullish(),
  mentioned: z.looseObject({ id: z.string() }),
});

type Message = {
  readonly text?: string | null | undefined;
  readonly entities?: readonly unknown[] | null | undefined;
  readonly recipient: { readonly id: string };
};

const mentionsIn = (message: Message) =>
  (message.entities ?? []).flatMap((entity) => {
    const parsed = mention.safeParse(entity);
    return parsed.success ? [parsed.data] : [];
  });

/** Whether the message speaks to the bot. */
export const mentionsBot = (message: Message): boolean =>
  mentionsIn(message).some((one) => one.mentioned.id === message.recipient.id);

/** What a person said, without the mention of the bot; mentions of colleagues keep the name. */
export const saidText = (message: Message): string => {
  let text = message.text ?? '';
  for (const one of mentionsIn(message))
    if (one.mentioned.id === message.recipient.id && one.text) text = text.replaceAll(one.text, ' ');
  const plain = text.replace(/<\/?at(?: [^<>]*)?>/gu, '').replaceAll('&nbsp;', ' ');
  return cleanText(plain.replaceAll('\u00a0', ' '));
};

/** What was typed, as a command would be written: case and spaces do not matter. */
export const asCommand = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();
