import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDirectoryFile } from '#src/directory/read-directory.ts';
import { directoryFile, marit } from '#test/support/directory-builder.ts';
import { LOGO } from '#test/support/logo.ts';

const read = (content: unknown) => readDirectoryFile(JSON.stringify(content));

const directoryIn = (content: unknown) => {
  const found = read(content);
  assert.ok('directory' in found, 'faults' in found ? found.faults.join('\n') : '');
  return found.directory;
};
const faultsIn = (content: unknown): readonly string[] => {
  const found = read(content);
  assert.ok('faults' in found, 'no fault was found');
  return found.faults;
};
/** Where faults are, without what is wrong there. */
const places = (content: unknown): string[] => faultsIn(content).map((fault) => fault.split(':')[0] ?? '');

describe('The directory file', () => {
  it('is read whole: an organisation that says no more shares nothing, and its leads are no deputies', () => {
    const { partnership, organisations } = directoryIn(directoryFile({ tenantIds: ['tenant'] }));
    assert.equal(partnership.name, 'East Sussex Safeguarding Children Partnership');
    const [county] = organisations;
    assert.deepEqual([county?.id, county?.shareResponses, county?.retentionMonths], ['county', false, undefined]);
    assert.deepEqual(county?.safeguardingLeads, [{ ...marit, deputy: false }]);
  });

  it('may be without safeguarding leads, whose minutes then wait', () => {
    assert.deepEqual(directoryIn(directoryFile({ safeguardingLeads: [] })).organisations[0]?.safeguardingLeads, []);
  });

  it('may begin with a byte order mark, as Windows editors write', () => {
    assert.ok('directory' in readDirectoryFile(`\uFEFF${JSON.stringify(directoryFile())}`));
  });

  it('has a hash that changes with its text', () => {
    const hashes = ['First', 'Second', 'First'].map((name) => {
      const found = read(directoryFile({ name }));
      return 'hash' in found ? found.hash : '';
    });
    assert.equal(hashes[0], hashes[2]);
    assert.notEqual(hashes[0], hashes[1]);
  });

  it('that comes with the product has no fault', () => {
    assert.ok('directory' in readDirectoryFile(readFileSync('env/organisations.sample.json', 'utf8')));
  });

  it('is refused where it is not JSON', () => {
    assert.deepEqual(readDirectoryFile('{ "partnership": '), { faults: ['The file: is not JSON'] });
  });

  it('is refused where it is something else than a directory', () => {
    assert.deepEqual(places([]), ['The file']);
    assert.deepEqual(places({}), ['partnership', 'organisations']);
  });

  it('has every fault listed at once, each with its place', () => {
    const content = directoryFile(
      { id: 'two words', name: ' ' },
      { id: 'hospital', safeguardingLeads: [{ name: 'Marit Olsen', email: 'marit at example' }] },
    );
    content.partnership.concernText = '';
    assert.deepEqual(places(content), [
      'partnership.concernText',
      'organisations[0].id',
      'organisations[0].name',
      'organisations[1].safeguardingLeads[0].email',
    ]);
  });

  it('is refused where two organisations have one id', () => {
    assert.deepEqual(faultsIn(directoryFile({ id: 'a' }, { id: 'b' }, { id: 'a' })), [
      'organisations: has the id a twice',
    ]);
  });

  it('is refused where it has a setting that is not known, such as one misspelt', () => {
    const [fault, ...more] = faultsIn(directoryFile({ shareResponse: true } as object));
    assert.match(fault ?? '', /^organisations\[0\]: .*shareResponse/u);
    assert.deepEqual(more, []);
  });

  it('takes no line break into a name or an address, where it would break into a mail’s headers', () => {
    const hostile = { name: 'Marit\r\nBcc: all@example.org', email: 'marit@example.org\nBcc: all@example.org' };
    assert.deepEqual(places(directoryFile({ safeguardingLeads: [hostile] })), [
      'organisations[0].safeguardingLeads[0].name',
      'organisations[0].safeguardingLeads[0].email',
    ]);
  });

  it('keeps a retention of whole months only', () => {
    for (const retentionMonths of [0, 1.5, '84'])
      assert.deepEqual(places(directoryFile({ retentionMonths } as object)), ['organisations[0].retentionMonths']);
  });

  it('may say how an organisation’s minutes look', () => {
    const minutes = { logo: LOGO, colour: '#005A9C', footer: 'Keep for seven years.' };
    assert.deepEqual(directoryIn(directoryFile({ minutes } as object)).organisations[0]?.minutes, minutes);
  });

  it('lists every fault of that with its place, and how far a colour is from being read on white', () => {
    const look = (minutes: object) => faultsIn(directoryFile({ minutes } as object));
    assert.deepEqual(look({ logo: 'logo.svg', colour: '#FFB81C', footer: '' }), [
      'organisations[0].minutes.logo: is not a PNG or JPEG picture written as data:image/png;base64,…',
      'organisations[0].minutes.colour: is too pale to be read on white: its contrast is 1.7 to 1, and it needs at least 4.5 to 1',
      'organisations[0].minutes.footer: is empty',
    ]);
    assert.deepEqual(look({ colour: 'navy' }), ['organisations[0].minutes.colour: is not a colour like #005A9C']);
    assert.deepEqual(look({ color: '#005A9C' }).length, 1);
  });

  it('takes a logo of 40 KB at most: the directory is read for every card', () => {
    const [start, base64 = ''] = LOGO.split(',');
    const large = Buffer.concat([Buffer.from(base64, 'base64'), Buffer.alloc(40_000)]).toString('base64');
    assert.deepEqual(faultsIn(directoryFile({ minutes: { logo: `${start},${large}` } } as object)), [
      'organisations[0].minutes.logo: is a picture of more than 40 KB: make it smaller',
    ]);
  });
});
