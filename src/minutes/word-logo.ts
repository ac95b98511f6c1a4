import { ImageRun, Paragraph } from 'docx';
import { logoIn } from '../domain/logo.ts';
import { words } from '../words/words.ts';
import { STYLE } from './word-styles.ts';

/** In pixels at 96 to the inch: 6 cm by 2 cm, within which the logo keeps its shape. */
const MOST = { width: 227, height: 76 } as const;

/** The organisation's logo above the title, with its name for those who do not see it. Nothing where there is none. */
export const logo = (uri: string | undefined, organisation: string): readonly Paragraph[] => {
  const picture = logoIn(uri ?? '');
  if (picture === undefined) return [];
  const scale = Math.min(MOST.width / picture.width, MOST.height / picture.height);
  const description = words().minutes.logo(organisation);
  const image = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: {
      width: Math.max(1, Math.round(picture.width * scale)),
      height: Math.max(1, Math.round(picture.height * scale)),
    },
    altText: { name: description, description },
  });
  return [new Paragraph({ style: STYLE.logo, children: [image] })];
};
