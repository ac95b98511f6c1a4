/** How much there is of what. */
type Counts = {
  readonly discussions: number;
  readonly responses: number;
  readonly minutes: number;
  readonly rows: number;
};

const counted = (of: Counts): string =>
  `${of.discussions} discussions, ${of.responses} responses and ${of.minutes} minutes; ${of.rows} rows in all`;

type Unsettled = { readonly briefings: number; readonly emails: number; readonly discussions: number };

/** Backups, and moving from one database to another. */
export const keeping = {
  counted,
  backup: {
    usage: 'backup needs a file to write: backup FILE',
    refused: {
      'no-store': 'There is no store yet in DATA_DIR, so there is nothing to back up.',
      'is-there': 'There is a file of that name already. It was left as it is; give another name.',
      'cannot-write':
        'The file cannot be written: its folder is not there, or may not be written to. No backup was taken.',
    },
    taken: (given: { readonly file: string; readonly at: string; readonly counted: string }) =>
      [
        `${given.file} holds everything as it was on ${given.at}: ${given.counted}.`,
        'It holds names and responses, so keep it where only those may read it who may read the minutes.',
        'It does not hold the secret that signs links. Keep SIGNING_SECRET, or signing-secret in DATA_DIR, apart from it,',
        'together with the directory of organisations.',
      ].join('\n'),
  },
  restore: {
    usage: 'restore needs a backup: restore FILE',
    refused: {
      'cannot-read': 'The file cannot be read: it is not there, is a folder, or its disk fails.',
      'not-a-backup': 'This is not a backup of this bot, or its beginning is damaged.',
      damaged: 'This backup is damaged: it does not hold what it says it holds. Take another one.',
      'later-version': 'A later version of this bot wrote this backup. Install that version, and restore it there.',
      'not-empty':
        'The store is not empty, and a restore never overwrites. Point DATA_DIR at a new folder, or DATABASE_URL at an empty database.',
    },
    notRestored: (why: string) => `${why} Nothing was restored.`,
    links: {
      good: 'The secret that signs links is the same: acknowledgement links that were sent still work.',
      broken:
        'The secret that signs links is NOT the one of the backup: acknowledgement links that were sent do not work here. Before the bot starts, copy signing-secret into DATA_DIR from the machine that was backed up, or set SIGNING_SECRET to the one used there.',
      unknown: 'No links had been signed yet when the backup was taken.',
    },
    restored: (given: {
      readonly at: string;
      readonly counted: string;
      readonly unsettled: Unsettled;
      readonly links: string;
    }) =>
      [
        `Everything is back as it was on ${given.at}: ${given.counted}.`,
        'What was done after that is not known here any more. Take note:',
        `  ${given.unsettled.briefings} briefings were waiting to be posted, or being posted, and may be in their channels by now. None is posted again by itself: a publisher looks, and presses Post again or It is there on the progress card.`,
        `  ${given.unsettled.emails} emails were waiting. They are sent, perhaps a second time, with the Message-ID that they had.`,
        `  ${given.unsettled.discussions} discussions were not approved yet. Each is told in its conversation that what was sent after the backup has to be sent again.`,
        '  What was erased after the backup is here again: erase it again. What was published or approved after it has to be done again.',
        `  ${given.links}`,
      ].join('\n'),
  },
  move: {
    usage: 'move-to needs a database: move-to postgres://user:password@host/database',
    refused: {
      'no-store': 'There is no embedded store in DATA_DIR.',
      'in-use':
        'The embedded store is open in another process: stop the bot, for what it recorded meanwhile would be left behind.',
      'not-empty': 'That database is not empty. Give an empty one.',
    },
    notMoved: (why: string) => `${why} Nothing was moved.`,
    moved: (given: { readonly counted: string; readonly embedded: string }) =>
      [
        `Everything is in the new database, and was read back and compared: ${given.counted}.`,
        `Start the bot with DATABASE_URL set to it, and it goes on where it was. ${given.embedded} is kept as it was, and no bot opens it any more; delete it when you are sure.`,
        'Keep signing-secret in DATA_DIR, or set SIGNING_SECRET to what it holds: links that were sent need it.',
      ].join('\n'),
  },
};
