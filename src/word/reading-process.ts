import { buffer } from 'node:stream/consumers';
import { draftFromWordFile } from './word-file.ts';

// Started by readWordBriefing: the file comes on standard input, and what it was read as goes to standard output.
process.stdout.write(JSON.stringify(await draftFromWordFile(await buffer(process.stdin))));
