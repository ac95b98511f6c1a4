const forms = (one: string, many: string) => (count: number) => `  ${count} ${count === 1 ? one : many}`;

/** Erasing a person. */
export const erasing = {
  refused: {
    'is-publisher':
      'They are named in PUBLISHERS, and would be known again at once. Nothing was changed. Take them out of PUBLISHERS, start the bot again, and repeat this.',
    'is-safeguarding-lead':
      'The directory of organisations names them as a safeguarding lead or deputy, and minutes go to them. Nothing was changed. Take them out of ORGANISATIONS_FILE first, and repeat this.',
    facilitates:
      'They facilitate a discussion whose minutes are not approved, which nobody else could then finish. Nothing was changed. Have a colleague press "Take over" in that discussion, and repeat this.',
    'minutes-under-way':
      'Minutes are on their way to them as a safeguarding lead. Nothing was changed. Repeat this once "deliveries" shows them as sent or failed, within a day.',
  },
  nothingKept: (id: string) => `Nothing is kept of ${id} but, at most, entries of the audit log. Nothing was changed.`,
  erased: (id: string) => `${id} was erased. What was changed:`,
  /** Each said only where there is one at least. */
  changed: {
    responses: forms('response of theirs lost its author', 'responses of theirs lost their author'),
    attendance: forms('place among those present lost its name', 'places among those present lost their name'),
    facilitated: forms('discussion lost its facilitator’s name', 'discussions lost their facilitator’s name'),
    texts: forms('response in which somebody had written their name', 'responses in which their name was written'),
    actions: forms('agreed action', 'agreed actions'),
    impact: forms('answer to what had changed', 'answers to what had changed'),
    minutes: forms('version of approved minutes', 'versions of approved minutes'),
    deliveries: forms('delivery to them as a safeguarding lead', 'deliveries to them as a safeguarding lead'),
    notices: forms('notice that was not told yet', 'notices that were not told yet'),
    others: forms('other record of who they are or what they did', 'other records of who they are or what they did'),
  },
  noCopies: 'No copy of these minutes had been sent by email.',
  copies: 'Copies that were already sent by email cannot be called back. Please tell those who have them:',
  copy: ({ minutesId, to }: { readonly minutesId: string; readonly to: string }) => `  minutes ${minutesId}: ${to}`,
  rest: [
    'Not changed: what they and others wrote in Microsoft Teams itself, backups made before this, emails in DATA_DIR/outbox,',
    'first names and nicknames in what people wrote, and the audit log, which keeps their id as the record of who did what.',
    'The running bot shows changed cards anew within seconds, where Microsoft Teams still lets it.',
  ].join('\n'),
};

const missing = (one: string, many: string) => (count: number) =>
  `${count === 1 ? `1 ${one} has` : `${count} ${many} have`} no entry in the audit log: entries are gone from its end.`;

/** Whether the audit log is whole. */
export const audit = {
  empty: 'The audit log is empty.',
  misfit: (seq: number) =>
    `Entry ${seq} of the audit log does not fit: it was changed or removed, or one before it was. Those before it fit.`,
  rewritten: (seq: number) => `Entry ${seq} is not the one that was noted: the audit log has been rewritten since.`,
  tailMissing: (seq: number) =>
    `The audit log ends before the entry that was noted: entry ${seq} and what followed were cut off.`,
  missing: { discussion: missing('discussion', 'discussions'), minutes: missing('set of minutes', 'sets of minutes') },
  next: 'Nothing was changed. Keep the database as it is, and compare it with a backup from before.',
  whole: (entries: number) => `The audit log is whole: ${entries} entries, each standing on the one before.`,
  noted: (seq: number) => `The entry that was noted, ${seq}, is as it was.`,
  head: 'Its head now, to be noted somewhere outside this database:',
  notShown:
    'This does not show whether the last entries were cut off, or the whole log was written anew: "audit verify" with a head that was noted earlier does.',
  notShownAfterNoted: 'What was cut off or written anew after the noted entry, this does not show.',
};
