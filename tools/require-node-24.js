// Plain JavaScript that every Node can read: the sources themselves would only fail with a syntax error on an older one.
const WANTED = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < WANTED) {
  console.error(
    `This needs Node ${WANTED}, and Node ${process.versions.node} is running it. "npm ci" brings Node ${WANTED} along: start it with ` +
      'an npm script (npm start, npm run playground, npm test). Where that is not possible, install Node 24.',
  );
  process.exit(2);
}
