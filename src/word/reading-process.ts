import { buffer } from 'node:stream/consumers';
import { languageOf } from '../words/languages.ts';
import { speak } from '../words/words.ts';
import { draftFromWordFile } from './word-file.ts';

// Started by readWordBriefing with the language that is spoken: the file comes on standard input, and what it was read as
// goes to standard output.
const language = languageOf(process.argv[2] ?? '');
if (language.ok) speak(language.value.words);
process.stdout.write(JSON.stringify(await draftFromWordFile(await buffer(process.stdin))));
