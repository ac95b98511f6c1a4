/** Said to a publisher who sent a Word file, where nothing came of it. */
export const files = {
  notImported: 'Not imported',
  notAllowed:
    'That file lies where I may not fetch it from, so nothing was imported. Please attach the Word file to a message in this chat.',
  notFetched: 'The file could not be fetched, so nothing was imported. Please send it again.',
  tooLarge: 'The file is over 20 MB, so it was not imported. Please make its pictures smaller, and send it again.',
  /** The title of a briefing whose file names none. */
  withoutTitle: 'Briefing without a title',
};
