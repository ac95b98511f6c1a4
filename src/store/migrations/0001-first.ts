import type { CreateTableBuilder, Kysely } from 'kysely';

type Columns = Readonly<Record<string, string>>;

/**
 * One line per column: type, then `?` where it may be null, `key` where it is the primary key, `unique`, or
 * `-> table` where it points at that table's id.
 */
const tables: Readonly<Record<string, Columns>> = {
  directory: { id: 'text key', content: 'text', file_hash: 'text ?', loaded_at: 'text' },
  team: {
    id: 'text key',
    tenant_id: 'text',
    name: 'text',
    channel_id: 'text',
    service_url: 'text',
    organisation_id: 'text ?',
    settled_by: 'text ?',
    confirmed_at: 'text ?',
    installed_at: 'text',
    removed_at: 'text ?',
    hears_channel: 'integer',
  },
  meeting_chat: {
    conversation_id: 'text key',
    tenant_id: 'text',
    team_id: 'text -> team',
    linked_by: 'text',
    linked_at: 'text',
  },
  person: {
    id: 'text key',
    tenant_id: 'text',
    user_id: 'text',
    name: 'text',
    conversation_id: 'text ?',
    service_url: 'text',
    seen_at: 'text',
  },
  briefing: { id: 'text key', title: 'text', title_key: 'text unique', created_at: 'text' },
  briefing_version: {
    id: 'text key',
    briefing_id: 'text -> briefing',
    number: 'integer',
    content: 'text',
    problems: 'text',
    state: 'text',
    imported_by: 'text',
    imported_at: 'text',
  },
  publication: {
    id: 'text key',
    briefing_id: 'text -> briefing',
    briefing_version_id: 'text -> briefing_version',
    audience: 'text ?',
    discuss_by: 'text',
    published_by: 'text',
    published_at: 'text',
  },
  card: {
    id: 'text key',
    kind: 'text',
    subject_id: 'text',
    detail: 'text',
    tenant_id: 'text',
    service_url: 'text',
    place_kind: 'text',
    place_id: 'text',
    state: 'text',
    why: 'text ?',
    conversation_id: 'text ?',
    activity_id: 'text ?',
    wanted: 'integer',
    shown: 'integer',
    attempts: 'integer',
    not_before: 'text',
    leased_by: 'text ?',
    leased_until: 'text ?',
    created_at: 'text',
    posted_at: 'text ?',
  },
  posting: {
    id: 'text key',
    publication_id: 'text -> publication',
    briefing_id: 'text -> briefing',
    briefing_version_id: 'text -> briefing_version',
    team_id: 'text -> team',
    card_id: 'text -> card',
    created_at: 'text',
  },
  discussion: {
    id: 'text key',
    briefing_version_id: 'text -> briefing_version',
    posting_id: 'text -> posting unique',
    team_id: 'text -> team',
    tenant_id: 'text',
    service_url: 'text',
    conversation_id: 'text',
    place: 'text',
    state: 'text',
    how: 'text',
    facilitator_id: 'text',
    facilitator_name: 'text',
    current_point: 'integer',
    points: 'integer',
    version: 'integer',
    point_card_id: 'text ?',
    review_card_id: 'text ?',
    started_at: 'text',
    finished_at: 'text ?',
    last_response_at: 'text',
  },
  attendance: { discussion_id: 'text -> discussion', person_id: 'text', name: 'text', standing: 'text', at: 'text' },
  response: {
    id: 'text key',
    discussion_id: 'text -> discussion',
    point: 'integer',
    kind: 'text',
    said_by: 'text',
    nameless: 'integer',
    author_id: 'text ?',
    author_name: 'text ?',
    standing: 'text',
    text: 'text',
    source: 'text',
    conversation_id: 'text',
    activity_id: 'text',
    nonce: 'text ?',
    at: 'text',
    shuffle: 'real',
    resolution: 'text ?',
    withdrawn_at: 'text ?',
  },
  agreed_action: {
    id: 'text key',
    discussion_id: 'text -> discussion',
    point: 'integer',
    what: 'text',
    owner: 'text',
    by_when: 'text',
    recorded_by: 'text',
    nonce: 'text',
    at: 'text',
  },
  minutes: {
    id: 'text key',
    discussion_id: 'text -> discussion',
    number: 'integer',
    content: 'text',
    approved_by: 'text',
    approved_at: 'text',
  },
  delivery: {
    id: 'text key',
    minutes_id: 'text -> minutes',
    organisation_id: 'text ?',
    recipient_name: 'text',
    recipient_email: 'text',
    recipient_object_id: 'text ?',
    deputy: 'integer',
    state: 'text',
    waiting_for: 'text ?',
    message_id: 'text',
    attempts: 'integer',
    first_tried_at: 'text ?',
    not_before: 'text',
    leased_by: 'text ?',
    leased_until: 'text ?',
    last_code: 'text ?',
    sent_at: 'text ?',
    failed_at: 'text ?',
    acknowledged_at: 'text ?',
    acknowledged_by: 'text ?',
  },
  seen_activity: { conversation_id: 'text', activity_id: 'text', at: 'text' },
  audit_entry: {
    seq: 'integer key',
    at: 'text',
    who: 'text',
    what: 'text',
    on_id: 'text',
    previous_hash: 'text',
    hash: 'text',
  },
};

/** What may be there only once. Teams sends some activities twice, and people click twice. */
const unique: Readonly<Record<string, readonly (readonly string[])[]>> = {
  briefing_version: [['briefing_id', 'number']],
  posting: [['briefing_id', 'team_id']],
  attendance: [['discussion_id', 'person_id']],
  response: [
    ['conversation_id', 'activity_id', 'point'],
    ['discussion_id', 'nonce'],
  ],
  agreed_action: [['discussion_id', 'nonce']],
  minutes: [['discussion_id', 'number']],
  seen_activity: [['conversation_id', 'activity_id']],
};

/** What is looked for often. */
const indexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  team: [['tenant_id']],
  card: [['state', 'not_before'], ['subject_id'], ['conversation_id', 'activity_id']],
  discussion: [['conversation_id'], ['state', 'last_response_at']],
  delivery: [['state', 'not_before'], ['minutes_id']],
  response: [['author_id']],
};

const named = (table: string, columns: readonly string[]): string => [table, ...columns].join('_');

const typeOf = (definition: string): 'text' | 'integer' | 'real' => {
  const [type] = definition.split(' ');
  return type === 'integer' || type === 'real' ? type : 'text';
};

const addColumn = (table: CreateTableBuilder<string>, name: string, definition: string) =>
  table.addColumn(name, typeOf(definition), (column) => {
    const target = /-> (\w+)/u.exec(definition)?.[1];
    let built = definition.includes('?') ? column : column.notNull();
    if (definition.includes('key')) built = built.primaryKey();
    if (definition.includes('unique')) built = built.unique();
    return target === undefined ? built : built.references(`${target}.id`);
  });

const createTable = async (db: Kysely<never>, name: string, columns: Columns): Promise<void> => {
  let table: CreateTableBuilder<string> = db.schema.createTable(name);
  for (const [column, definition] of Object.entries(columns)) table = addColumn(table, column, definition);
  await table.execute();
};

export const up = async (db: Kysely<never>): Promise<void> => {
  for (const [name, columns] of Object.entries(tables)) await createTable(db, name, columns);
  for (const [table, sets] of Object.entries(unique))
    for (const columns of sets)
      await db.schema
        .createIndex(named(table, columns))
        .unique()
        .on(table)
        .columns([...columns])
        .execute();
  for (const [table, sets] of Object.entries(indexes))
    for (const columns of sets)
      await db.schema
        .createIndex(named(table, columns))
        .on(table)
        .columns([...columns])
        .execute();
};
