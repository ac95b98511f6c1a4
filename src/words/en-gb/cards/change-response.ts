/** Where an author writes their response anew. */
export const changeResponse = {
  response: 'Your response',
  practice: 'Practice, not families: no names or details of a child',
  save: 'Save my change',
  keep: 'Keep as it was',
  summary: ({ number, of }: { number: number; of: number }) => `Change my response to point ${number} of ${of}`,
  said: (who: string) => `${who}. Only your own response changes, and only until the minutes are approved.`,
};
