/**
 * How Microsoft Teams draws cards, near enough to judge one by. Sizes and the colours of light and dark are those of the
 * host configurations that Microsoft publishes (AdaptiveCards repository, samples/HostConfig/microsoft-teams-light.json
 * and -dark.json). It publishes none for high contrast: that one has the colours of Fluent UI's theme for it
 * (@fluentui/tokens: hcCanvas, hcCanvasText and hcHyperlink), where every ground is black and every text white, so that no
 * box can be told from another by its colour.
 */
export type Theme = 'light' | 'dark' | 'contrast';

type Colours = { readonly text: string; readonly subtle: string; readonly accent: string; readonly attention: string };

const onWhite: Colours = { text: '#252424', subtle: '#bf252424', accent: '#4f52b2', attention: '#c4314b' };
const onGrey: Colours = { text: '#ffffff', subtle: '#bfffffff', accent: '#a6a7dc', attention: '#d74654' };
const onBlack: Colours = { text: '#ffffff', subtle: '#ffffff', accent: '#ffff00', attention: '#ffffff' };

const signals = { accent: '#c7def9', good: '#ccffcc', attention: '#ffc5b2', warning: '#ffe2b2' } as const;
const allBlack = { accent: '#000000', good: '#000000', attention: '#000000', warning: '#000000' } as const;

const grounds = {
  light: { default: '#ffffff', emphasis: '#f5f5f5', ...signals },
  dark: { default: '#2d2c2c', emphasis: '#3b3a39', ...signals },
  contrast: { default: '#000000', emphasis: '#000000', ...allBlack },
} as const;
const lines = { light: '#e0e0e0', dark: '#666666', contrast: '#ffffff' } as const;

/** The boxes that signal stay bright in the dark theme, and their text dark. */
const coloursOn = (theme: Theme, style: string): Colours => {
  if (theme === 'contrast') return onBlack;
  return theme === 'dark' && !(style in signals) ? onGrey : onWhite;
};

const foreground = ({ text, subtle, accent, attention }: Colours) => ({
  default: { default: text, subtle },
  accent: { default: accent, subtle: accent },
  attention: { default: attention, subtle: attention },
});

const containerStyles = (theme: Theme) =>
  Object.fromEntries(
    Object.entries(grounds[theme]).map(([style, backgroundColor]) => [
      style,
      { backgroundColor, foregroundColors: foreground(coloursOn(theme, style)) },
    ]),
  );

const font = {
  fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

export const teamsHostConfig = (theme: Theme) => ({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: lines[theme] },
  fontTypes: { default: font, monospace: font },
  containerStyles: containerStyles(theme),
  textBlock: { headingLevel: 2 },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
});
