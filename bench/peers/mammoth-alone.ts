/** Reads a Word file with mammoth and nothing else, in a process of its own as the product does. Takes the file's path. */
import mammoth from 'mammoth';

const { value } = await mammoth.convertToHtml({ path: process.argv[2] ?? '' });
process.stdout.write(String(value.length));
