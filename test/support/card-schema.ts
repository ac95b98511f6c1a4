import { z } from 'zod';

/**
 * What version 1.5 of Adaptive Cards knows of the elements that our cards use, strictly: a property that is not in here is
 * a misspelling, or newer than Microsoft Teams. After https://adaptivecards.io/schemas/1.5.0/adaptive-card.json, with
 * what Microsoft Teams asks for beyond it: labels on inputs, wrapping text, and no styling of buttons.
 */
const words = z.string().min(1);
const spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding']);
const containerStyle = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']);

const element = {
  id: words.optional(),
  isVisible: z.boolean().optional(),
  separator: z.boolean().optional(),
  spacing: spacing.optional(),
};

const textBlock = z.strictObject({
  ...element,
  type: z.literal('TextBlock'),
  text: words,
  wrap: z.literal(true).optional(),
  size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']).optional(),
  weight: z.enum(['Lighter', 'Default', 'Bolder']).optional(),
  color: z.enum(['Default', 'Accent']).optional(),
  isSubtle: z.boolean().optional(),
  style: z.enum(['default', 'heading']).optional(),
});

const image = z.strictObject({
  ...element,
  type: z.literal('Image'),
  url: z.string().startsWith('data:image/png;base64,'),
  altText: words,
  width: z.string().regex(/^\d+px$/u),
  height: z.string().regex(/^\d+px$/u),
});

const input = {
  ...element,
  id: words,
  label: words,
  isRequired: z.boolean().optional(),
  errorMessage: words.optional(),
};

const inputText = z.strictObject({
  ...input,
  type: z.literal('Input.Text'),
  isMultiline: z.boolean().optional(),
  maxLength: z.int().positive(),
  value: words.optional(),
  placeholder: words.optional(),
});

const inputDate = z.strictObject({
  ...input,
  type: z.literal('Input.Date'),
  value: z.iso.date().optional(),
  min: z.iso.date().optional(),
  max: z.iso.date().optional(),
});

const inputChoiceSet = z.strictObject({
  ...input,
  type: z.literal('Input.ChoiceSet'),
  choices: z.array(z.strictObject({ title: words, value: words })).min(1),
  isMultiSelect: z.boolean().optional(),
  style: z.enum(['compact', 'expanded']),
  value: z.string().optional(),
  placeholder: words.optional(),
  wrap: z.boolean().optional(),
});

/** Its title is what stands beside the box, and its label. */
const inputToggle = z.strictObject({
  ...element,
  type: z.literal('Input.Toggle'),
  id: words,
  title: words,
  value: z.enum(['true', 'false']),
  wrap: z.literal(true),
});

const action = { title: words, tooltip: words.optional(), mode: z.enum(['primary', 'secondary']).optional() };

const execute = z.strictObject({
  ...action,
  type: z.literal('Action.Execute'),
  verb: words,
  data: z.record(z.string(), z.union([words, z.number()])).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
});

const toggleVisibility = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  tooltip: words,
  targetElements: z.array(words).min(1),
});

const showCard = z.strictObject({
  ...action,
  type: z.literal('Action.ShowCard'),
  get card(): z.ZodType {
    return z.strictObject({ type: z.literal('AdaptiveCard'), body: z.array(anyElement), actions: z.array(execute) });
  },
});

const anyAction = z.discriminatedUnion('type', [execute, showCard]);

const actionSet = z.strictObject({ ...element, type: z.literal('ActionSet'), actions: z.array(anyAction) });

const container = z.strictObject({
  ...element,
  type: z.literal('Container'),
  style: containerStyle.optional(),
  bleed: z.boolean().optional(),
  get items(): z.ZodArray<z.ZodType> {
    return z.array(anyElement).min(1);
  },
});

const column = z.strictObject({
  type: z.literal('Column'),
  width: z.enum(['auto', 'stretch']),
  verticalContentAlignment: z.enum(['Top', 'Center', 'Bottom']).optional(),
  get items(): z.ZodArray<z.ZodType> {
    return z.array(anyElement);
  },
});

const columnSet = z.strictObject({
  ...element,
  type: z.literal('ColumnSet'),
  columns: z.array(column).min(1),
  selectAction: toggleVisibility.optional(),
});

/**
 * Charts are beyond version 1.5: Microsoft Teams knows them, and a client that does not shows the fallback, so there always
 * is one. After https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards
 */
const stackedBars = z.strictObject({
  ...element,
  type: z.literal('Chart.HorizontalBar.Stacked'),
  title: words,
  data: z
    .array(
      z.strictObject({
        title: words,
        data: z
          .array(
            z.strictObject({
              legend: words,
              value: z.number().min(0),
              color: z.enum(['good', 'warning', 'attention', 'neutral']),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  fallback: container,
});

const anyElement = z.discriminatedUnion('type', [
  textBlock,
  image,
  inputText,
  inputDate,
  inputChoiceSet,
  inputToggle,
  actionSet,
  container,
  columnSet,
  stackedBars,
]);

/** A whole card as Microsoft Teams takes it. */
export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  msteams: z.strictObject({ width: z.literal('Full') }),
  fallbackText: words,
  speak: words,
  body: z.array(anyElement).min(1),
  actions: z.array(anyAction).optional(),
});
