import { type Json, objectsAt, textAt } from '../json.ts';
import { plain } from './plain-text.ts';

/** The lines that an element itself shows, without those of what it holds. */
export const shownText = (element: Json): readonly string[] => linesOf(element).filter((line) => line.trim() !== '');

const linesOf = (element: Json): readonly string[] => {
  switch (element['type']) {
    case 'TextBlock':
      return [plain(textAt(element, 'text') ?? '')];
    case 'RichTextBlock':
      return [runs(element).join('')];
    case 'FactSet':
      return objectsAt(element, 'facts').map((fact) => plain(`${textAt(fact, 'title')} ${textAt(fact, 'value')}`));
    case 'Input.Toggle':
      return [textAt(element, 'label') ?? '', textAt(element, 'title') ?? ''];
    case 'Input.ChoiceSet':
      return [textAt(element, 'label') ?? '', ...choicesShown(element)];
    default:
      return [textAt(element, 'label') ?? ''];
  }
};

/** TextRuns know no markdown. */
const runs = (element: Json): readonly string[] => {
  const inlines = Array.isArray(element['inlines']) ? element['inlines'] : [];
  return inlines.map((run) => (typeof run === 'string' ? run : (textAt(run, 'text') ?? '')));
};

const choicesShown = (element: Json): readonly string[] =>
  element['style'] === 'expanded' ? objectsAt(element, 'choices').map((choice) => textAt(choice, 'title') ?? '') : [];
