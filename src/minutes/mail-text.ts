import type { MailBlock } from './mail-blocks.ts';

const indented = (text: string): string => text.replace(/^(?=.)/gmu, '  ');

const underlined = (text: string, with_: string): string => `${text}\n${with_.repeat(Math.min(text.length, 60))}`;

const written = (block: MailBlock): string => {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? block.text : `\n${underlined(block.text, block.level === 1 ? '=' : '-')}`;
    case 'paragraph':
      return block.text;
    case 'link':
      return `${block.before} ${block.url}`;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'response':
      return `${block.said}:\n${indented(block.text)}`;
    case 'items':
      return block.items.map(({ text, detail }) => `- ${text}\n${indented(detail)}`).join('\n');
  }
};

/**
 * The plain text body. Paragraphs are single lines: mail programs wrap them to the window, and a line broken at 72
 * columns is broken twice on a phone. Responses are indented, so that their words cannot pass for a part of the minutes.
 */
export const mailText = (blocks: readonly MailBlock[]): string => `${blocks.map(written).join('\n\n')}\n`;
