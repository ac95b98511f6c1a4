/** How organisations are called where there is no name to give. */
export const organisations = {
  notSettled: 'Not settled yet',
  /** The line under a table of organisations that counts them all. */
  all: 'All',
};
