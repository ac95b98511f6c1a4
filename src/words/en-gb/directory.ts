/** Faults of a directory file, said right after their place in it: "organisations[1].name: is empty". */
export const directory = {
  wholeFile: 'The file',
  notJson: 'is not JSON',
  empty: 'is empty',
  lineBreak: 'has a line break',
  notEmail: 'is not an email address',
  idLetters: 'may have letters, digits, dots, dashes and underscores only',
  notColour: 'is not a colour like #005A9C',
  tooPale: ({ contrast, least }: { readonly contrast: string; readonly least: string }) =>
    `is too pale to be read on white: its contrast is ${contrast} to 1, and it needs at least ${least} to 1`,
  notLogo: 'is not a PNG or JPEG picture written as data:image/png;base64,…',
  logoTooLarge: (kilobytes: number) => `is a picture of more than ${kilobytes} KB: make it smaller`,
  sameId: (id: string) => `has the id ${id} twice`,
};
