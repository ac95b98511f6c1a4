import ts from 'typescript';
import { text } from './files.ts';

/** How many lines each function of a file takes, from its first word to its closing bracket. */
export const functionLengths = (path: string): number[] => {
  const source = ts.createSourceFile(path, text(path), ts.ScriptTarget.Latest, true);
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      found.push(lineAt(node.getEnd()) - lineAt(node.getStart()) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
