/**
 * How Microsoft Teams draws cards, near enough to judge one by: sizes and colours after the host configurations that
 * Microsoft publishes for it (AdaptiveCards repository, samples/HostConfig/microsoft-teams-light.json and -dark.json).
 */
export type Theme = 'light' | 'dark';

type Colours = { readonly text: string; readonly subtle: string; readonly accent: string };

const dark: Colours = { text: '#252424', subtle: '#bf252424', accent: '#4f52b2' };
const light: Colours = { text: '#ffffff', subtle: '#bfffffff', accent: '#a6a7dc' };

const backgrounds = {
  light: {
    default: '#ffffff',
    emphasis: '#f5f5f5',
    accent: '#c7def9',
    good: '#ccffcc',
    attention: '#ffc5b2',
    warning: '#ffe2b2',
  },
  dark: {
    default: '#2d2c2c',
    emphasis: '#3b3a39',
    accent: '#c7def9',
    good: '#ccffcc',
    attention: '#ffc5b2',
    warning: '#ffe2b2',
  },
} as const;

const onDark = (theme: Theme, style: string): boolean =>
  theme === 'dark' && (style === 'default' || style === 'emphasis');

const foreground = ({ text, subtle, accent }: Colours) => ({
  default: { default: text, subtle },
  accent: { default: accent, subtle: accent },
});

const containerStyles = (theme: Theme) =>
  Object.fromEntries(
    Object.entries(backgrounds[theme]).map(([style, backgroundColor]) => [
      style,
      { backgroundColor, foregroundColors: foreground(onDark(theme, style) ? light : dark) },
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
  separator: { lineThickness: 1, lineColor: theme === 'light' ? '#e0e0e0' : '#666666' },
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
