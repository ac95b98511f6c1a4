/** Where people meet in the Playground, by the names in .m365agentsplayground.yml. */
export const places = {
  personal: 'Personal Chat',
  meeting: 'Weekly team meeting',
  general: 'General',
  channel: 'Practice learning',
} as const;

export type Place = keyof typeof places;

/** The bot's name, as people mention it. */
export const BOT_NAME = 'Audit briefings';
