/** Faults of a directory file, said right after their place in it: "organisations[1].name: is empty". */
export const directory = {
  wholeFile: 'The file',
  notJson: 'is not JSON',
  empty: 'is empty',
  lineBreak: 'has a line break',
  notEmail: 'is not an email address',
  idLetters: 'may have letters, digits, dots, dashes and underscores only',
  sameId: (id: string) => `has the id ${id} twice`,
};
