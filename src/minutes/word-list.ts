import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

const PEOPLE = 'people';

/** A real list, which screen readers count. */
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: PEOPLE,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 227, hanging: 227 } } },
        },
      ],
    },
  ],
};

export const listed = { reference: PEOPLE, level: 0 } as const;
