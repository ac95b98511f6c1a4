/** Why minutes have not reached a safeguarding lead; on cards and in lists, behind the lead's name. */
export const delivery = {
  waiting: {
    'no-lead': 'no safeguarding lead is on file; it goes out as soon as the directory names one',
    'organisation-unconfirmed': 'the partnership has not confirmed this organisation yet',
  },
  noLongerALead: 'they were no longer a safeguarding lead or deputy; it goes to those who are',
  /** `code` is what the mail server answered; empty where it gave none. */
  failed: (code: string) =>
    `the mail server did not take it${code === '' ? '' : ` (${code})`}; the address may be wrong`,
};
