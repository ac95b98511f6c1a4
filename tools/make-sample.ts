import { writeFile } from 'node:fs/promises';
import {
  Document,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import JSZip from 'jszip';
import { readWordBriefing } from '../src/word/read-word-briefing.ts';

/**
 * Makes the sample briefing in samples/: a Word file to try, laid out in the several ways that briefings are (heading styles,
 * bold lines, a heading in a table, Word's own bullets), and the briefing that it becomes. Its facts, figures, names and contact
 * details are those of a published audit briefing; its words are this project's.
 */
export const sampleName = 'audit-briefing-pre-birth-assessments-and-care-leavers';

const title = 'Pre-birth Assessments and Care Leavers';
const samples = new URL('../samples/', import.meta.url);
/** A file that differs only by when it was made would show as changed in every review. */
const made = new Date('2026-01-01T00:00:00Z');

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const boldLine = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const para = (text: string) => new Paragraph({ text, spacing: { after: 120 } });
const empty = () => new Paragraph({ text: '' });
const bullets = (...items: string[]) =>
  items.map((text) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } }));

/** A heading as a label in a table, beside an empty cell for a picture. */
const labelInTable = (text: string) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        children: [
          new TableCell({ children: [empty()] }),
          new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: true, size: 28 })] })] }),
        ],
      }),
    ],
  });

const introduction = [
  new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
  heading('Background'),
  para(
    'The East Sussex Safeguarding Children Partnership (ESSCP) checks how well its members keep children safe and well, and says what could be better. Its Quality Assurance (QA) subgroup does this by auditing case files every year.',
  ),
  para(
    'In February 2020 the subgroup, with 18 front line practitioners and managers, did a deep dive audit of two cases. This briefing tells you what they found.',
  ),
  heading('When to do a pre-birth assessment'),
  para('Do one as early as you can, and if possible before 20 weeks, for every pre-birth referral where:'),
  ...bullets(
    'someone who lives in the home, or visits it often, has been found to be a risk to children; this may be a parent or another adult',
    'a brother or sister in the home has a child protection plan',
    'a brother or sister was taken out of the home before, for a time or by order of a court',
    'the parent is a looked after child',
    'there is serious domestic violence',
    'a parent’s drug or alcohol use is likely to do real harm to the baby’s safety or development',
    'there is serious doubt that a parent can look after themselves or the child, for instance a mother who is young, has a learning disability or has no support',
    'anything else suggests that the baby has come to significant harm or may do so, such as a parent once suspected of harming a child, or of making up or causing a child’s illness',
    'the child who is pregnant is under 13',
  ),
  boldLine('Method'),
  para(
    'Children’s Services data gave two care leavers whose pre-birth assessment was done in the last 18 months with several agencies involved. Auditors had the children’s details and a tool built on Ofsted’s, with added questions from a recent serious case review. Practitioners answered open questions about what they set out to do at each turning point, what shaped their work, and what went well or less well.',
  ),
  para(
    'Auditors and practitioners then met in small groups to find what had helped each child and what had got in the way. From that and the papers, the auditors drew the themes and recommendations below.',
  ),
];

const findings = [
  boldLine('Strengths in multi-agency practice'),
  para(
    'Both care leavers did well, and both babies were doing well when the audit was made. Professionals worked with passion, skill and persistence, and stayed beside each care leaver: feelings grew steadier, talk more grown-up and parenting safe. Talking well with the care leaver was what changed most. Across agencies, difficult talks were handled with skill, so that weekly meetings worked, very hard times stayed calm, and the care leaver was heard and knew it.',
  ),
  para(
    'What helped: talking with the care leaver, professionals talking with one another, good planning, experience, shared systems, and the same people staying involved.',
  ),
  heading('Learning identified'),
  ...bullets(
    'Colleges do not always get the safeguarding files of students with looked after (LAC) status. All Post-16 colleges have this problem, most of all when a student moves home or changes college. A task and finish group led by Children’s Services (ESCC CSD) is working on it.',
    'The midwifery teams of Brighton and Sussex University Hospital and of ESHT differ in when and how they hold a planning meeting before discharge.',
    'One care leaver felt judged and denied a chance. Worry for the child had grown, and East Sussex County Council went to court to consider removing the child without the usual step before it, a Meeting Before Action (MBA).',
  ),
  heading('Recommendations for improvement'),
  ...bullets(
    'Midwives’ supervision and level 3 safeguarding training should stress that they write down in detail what maternity staff and health visitors say to each other. It matters most when young parents show different sides to different professionals and may try to unsettle what was agreed.',
    'Where court proceedings begin without a Meeting Before Action, the Children’s Guardian and the mother’s professionals should make sure that the care leaver understands why.',
    'Social workers should tell a parent plainly that the time in a mother and baby placement will be reviewed, and may be made longer.',
    'Every pre-birth assessment should ask early how the parent will get to education, so that they can take part in it.',
  ),
];

const discussion = [
  labelInTable('Learning for practice'),
  para(
    'Please talk about this audit in a team meeting or in group supervision. Put what you say in your minutes, and send them to your organisation’s safeguarding lead.',
  ),
  boldLine('Points for discussion'),
  empty(),
  para('Applying learning'),
  ...bullets(
    'What did you and your team take from this audit?',
    'What will you and your team do differently because of it?',
  ),
  empty(),
  empty(),
  ...bullets(
    'When does your agency decide that a discharge needs a planning meeting first?',
    'How do you support young people aged 16 and over, and how do you pass on worries about their safety?',
    'A care leaver you work with is soon to be a parent. How would you support them?',
  ),
];

const resources = [
  labelInTable('Topic resources'),
  empty(),
  para('Worried about a child in East Sussex? Call the Single Point of Advice (SPoA):'),
  para('Monday to Friday, 8.30am to 5pm'),
  para('Phone: 01323 464222'),
  para('Email: 0-19.SPOA@eastsussex.gov.uk'),
  para('Is a child in immediate danger? Call the police.'),
  empty(),
  para('ESSCP Multi-Agency Training'),
  para(
    'Courses for professionals, with dates, on the East Sussex Learning Portal: www.eastsussexlearningportal.org.uk',
  ),
  empty(),
  para('Pan Sussex Safeguarding and Child Protection Procedures'),
  para(
    'On pre-birth assessments and child protection conferences, see 5.3 Pre-Birth Conference in the Sussex Child Protection and Safeguarding Procedures Manual.',
  ),
];

const numbering: INumberingOptions = {
  config: [{ reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
};

/** The sample as a Word file, the same bytes each time on one version of Node. */
export async function makeSample(): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Safeguarding audit briefings',
    numbering,
    sections: [{ children: [...introduction, ...findings, ...discussion, ...resources] }],
  });
  return withFixedDates(await Packer.toBuffer(document));
}

async function withFixedDates(file: Uint8Array): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(file);
  const to = new JSZip();
  for (const entry of Object.values(from.files).filter((each) => !each.dir)) {
    const content = await entry.async('uint8array');
    to.file(entry.name, entry.name === 'docProps/core.xml' ? dated(content) : content, {
      date: made,
      createFolders: false,
    });
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const dated = (core: Uint8Array): string =>
  Buffer.from(core)
    .toString('utf8')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, made.toISOString());

async function writeSample(): Promise<void> {
  const file = await makeSample();
  const read = await readWordBriefing(file);
  if (!read.ok) throw new Error(`The sample was refused: ${read.refusal}`);
  await writeFile(new URL(`${sampleName}.docx`, samples), file);
  await writeFile(new URL(`${sampleName}.json`, samples), `${JSON.stringify(read.value.briefing, null, 2)}\n`);
}

if (import.meta.main) await writeSample();
