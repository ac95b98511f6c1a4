import ts from 'typescript';

const QUERIES = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom']);
/** A transaction, or the builder of a part of its query. */
const MAY_BE_ASKED = new Set(['tx', 'eb']);
/** Where the database itself is at hand: nothing else may be asked there than whether it answers. */
const OPENERS = /^src\/store\/(store|migrate|sqlite|postgres)\.ts$/u;

const within = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => within(child, visit));
};

const isMethodCall = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === name;

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node);

const takesTx = (node: ts.Node): boolean =>
  isFunction(node) && node.parameters.some((one) => one.name.getText() === 'tx' || one.type?.getText() === 'Tx');

const opens = (initializer: ts.Node | undefined): boolean => {
  let found = false;
  if (initializer !== undefined)
    within(initializer, (node) => {
      found ||= isMethodCall(node, 'transaction');
    });
  return found;
};

/** Names of functions at the top of a file that open a transaction of their own; of those that it exports, or of all. */
export const opensTransaction = (source: ts.SourceFile, which: 'exported' | 'all'): readonly string[] =>
  source.statements
    .filter(ts.isVariableStatement)
    .filter((one) => which === 'all' || one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap((one) => [...one.declarationList.declarations])
    .filter(({ initializer }) => opens(initializer))
    .map(({ name }) => name.getText());

const faultOf = (node: ts.Node, openers: ReadonlySet<string>): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'store') return 'uses the store';
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return openers.has(node.expression.text) ? `calls ${node.expression.text}` : undefined;
};

const askedOf = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  if (!QUERIES.has(name.text)) return undefined;
  return MAY_BE_ASKED.has(expression.getText()) ? undefined : `asks ${expression.getText()} and not a transaction`;
};

/** What a file does that would run beside a transaction instead of in it, each with its line. */
export const faultsIn = (source: ts.SourceFile, elsewhere: ReadonlySet<string>): readonly string[] => {
  const openers = new Set([...elsewhere, ...opensTransaction(source, 'all')]);
  const found = new Set<string>();
  const note = (node: ts.Node, what: string | undefined) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (what !== undefined) found.add(`${source.fileName}:${line} ${what}`);
  };
  within(source, (node) => {
    if (!OPENERS.test(source.fileName)) note(node, askedOf(node));
    if (takesTx(node)) within(node, (inside) => note(inside, faultOf(inside, openers)));
  });
  return [...found];
};
