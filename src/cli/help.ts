export const HELP = `npm run cli -- COMMAND

  import FILE                      a Word briefing becomes a draft; a known title makes its next version
  publish BRIEFING                 by id or title; posts it, and a newer version updates what is posted
      [--to ORGANISATION,…]        to these organisations only
      [--discuss-by YYYY-MM-DD]    about four weeks on where it is not said
  coverage                         of how many teams: posted, discussed, approved, acknowledged
      [--format table|csv|json]
  deliveries                       minutes and their recipients; failed and waiting ones first
      [--format table|csv|json]
  organisations check FILE         lists every fault of a directory file
  organisations load FILE          takes a directory file over
  organisations confirm TEAM       confirms the organisation that a team gave, by the team's id or name
  export DISCUSSION --to FILE.docx minutes as a Word file: the newest approved version, else the draft
  backup FILE                      one file with all that is kept, while the bot goes on; FILE must not be there yet
  restore FILE                     brings a backup back into an empty store
  move-to DATABASE_URL             takes the embedded store over into an empty PostgreSQL database; stop the bot first
  audit verify [NUMBER:HASH]       walks the audit log; against a head that was noted earlier, its end too
  erase-person TENANT/OBJECTID     what they said becomes a practitioner's; says what could not be erased
  export-person TENANT/OBJECTID    everything that is kept on them, as JSON
  help                             this page

It works beside a running bot on the same store (DATA_DIR or DATABASE_URL). Exit codes: 0 done, 1 refused, 2 wrong usage
or settings.`;
