import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { outboxMailer } from '#src/mail/outbox-mailer.ts';
import { mailWith } from '#test/support/mail-builder.ts';

describe('Writing mail to the outbox', () => {
  let root: string;
  let directory: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'outbox-'));
    directory = join(root, 'data', 'outbox');
  });
  afterEach(() => rm(root, { recursive: true }));
  const outbox = () => outboxMailer({ directory, from: 'minutes@example.org' });

  it('makes the directory, and one file for the mail that any mail program opens', async () => {
    assert.deepEqual(await outbox().send(mailWith()), { kind: 'accepted' });
    assert.deepEqual(await readdir(directory), ['delivery-1@minutes.example.org.eml']);
    const mail = await PostalMime.parse(await readFile(join(directory, 'delivery-1@minutes.example.org.eml')));
    assert.equal(mail.subject, mailWith().subject);
    assert.equal(mail.messageId, '<delivery-1@minutes.example.org>');
    assert.deepEqual(mail.to, [{ name: 'Marit Olsen', address: 'marit.olsen@example.org' }]);
    assert.equal(mail.headers.find((one) => one.key === 'auto-submitted')?.value, 'auto-generated');
  });

  it('overwrites the file when the same mail is sent again', async () => {
    await outbox().send(mailWith());
    await outbox().send(mailWith({ subject: 'Minutes: once more' }));
    const files = await readdir(directory);
    assert.equal(files.length, 1);
    assert.equal(
      (await PostalMime.parse(await readFile(join(directory, files[0] ?? '')))).subject,
      'Minutes: once more',
    );
  });

  it('keeps mails with different ids apart, and every file inside the directory', async () => {
    const ids = [
      '<../../escape@example.org>',
      '<a/b@example.org>',
      '<a_b@example.org>',
      '<.@example.org>',
      `<${'x'.repeat(400)}>`,
    ];
    for (const messageId of ids) assert.equal((await outbox().send(mailWith({ messageId }))).kind, 'accepted');
    const files = await readdir(directory);
    assert.equal(files.length, ids.length);
    assert.ok(files.every((name) => name.endsWith('.eml')));
    assert.deepEqual(await readdir(root), ['data']);
  });

  it('writes files that only the account it runs under can read', async function () {
    if (process.platform === 'win32') this.skip();
    await outbox().send(mailWith());
    const { mode } = await stat(join(directory, 'delivery-1@minutes.example.org.eml'));
    assert.equal(mode & 0o777, 0o600);
  });

  it('writes many at once, each whole, and leaves no draft behind', async () => {
    const mailer = outbox();
    const same = Array.from({ length: 20 }, (_, index) =>
      mailWith({ messageId: `<delivery-${index % 5}@example.org>`, text: 'line\n'.repeat(5_000) }),
    );
    const outcomes = await Promise.all(same.map((mail) => mailer.send(mail)));
    assert.ok(outcomes.every((one) => one.kind === 'accepted'));
    const files = await readdir(directory);
    assert.equal(files.length, 5);
    for (const name of files) {
      const { text } = await PostalMime.parse(await readFile(join(directory, name)));
      assert.equal(text?.trim().split('\n').length, 5_000);
    }
    await mailer.close();
  });

  it('says why where the directory cannot be, and tries again later', async () => {
    await writeFile(join(root, 'data'), 'a file stands where the directory should be');
    assert.deepEqual(await outbox().send(mailWith()), { kind: 'later', code: 'ENOTDIR' });
  });

  it('lets nothing in a subject or a name become a header', async () => {
    const broken = 'Minutes\r\nBcc: bo@example.org\r\n\r\nbody';
    await outbox().send(mailWith({ subject: broken, to: { name: broken, address: 'marit.olsen@example.org' } }));
    const mail = await PostalMime.parse(await readFile(join(directory, 'delivery-1@minutes.example.org.eml')));
    assert.equal(mail.bcc, undefined);
    assert.equal(mail.text?.trim(), 'Dear Marit Olsen,');
  });
});
