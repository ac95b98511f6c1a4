/** Said the same in more than one place. */
export const phrases = {
  nameRemoved: (day: string) => `A name was removed on ${day}, to protect personal data.`,
};
