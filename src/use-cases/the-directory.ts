import type { Directory } from '../domain/organisation.ts';
import { readDirectory } from '../store/directory.ts';
import type { App } from './app.ts';

/** The directory in force. */
export const theDirectory = (app: App): Promise<Directory> => app.store.transaction(readDirectory);
