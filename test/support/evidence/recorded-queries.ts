import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import type { Store, Tx } from '#src/store/store.ts';

export type RecordedQuery = { readonly sql: string; readonly plan: readonly string[] };

const EXPLAINED: ReadonlySet<string> = new Set(['SelectQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/** EXPLAIN in each database's own words, one line for each step. */
export type Explain = (tx: Tx, query: CompiledQuery) => Promise<readonly string[]>;

/** A query that is put into words once has its values only later; this one goes for any column. */
const valuesOf = ({ parameters }: CompiledQuery): unknown[] =>
  parameters.map((one) => (typeof one === 'object' && one !== null ? '1' : one));

export const explainOnSqlite: Explain = async (tx, query) => {
  const explained = CompiledQuery.raw(`EXPLAIN QUERY PLAN ${query.sql}`, valuesOf(query));
  const { rows } = await tx.executeQuery<{ detail: string }>(explained);
  return rows.map((row) => row.detail);
};

/** As if no table were so small that reading it through is best: what remains a scan then has no index. */
export const explainOnPostgres: Explain = async (tx, query) => {
  await sql`SET LOCAL enable_seqscan = off`.execute(tx);
  const { rows } = await tx.executeQuery<Record<string, string>>(
    CompiledQuery.raw(`EXPLAIN ${query.sql}`, valuesOf(query)),
  );
  return rows.flatMap((row) => Object.values(row).map((line) => line.trim()));
};

/** The store, and the plans of the queries that were asked of it through this. */
export const recordingPlans = (store: Store, explain: Explain): { store: Store; plans: RecordedQuery[] } => {
  const plans: RecordedQuery[] = [];
  const recording = async <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const asked: RootOperationNode[] = [];
    const recorder: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked.push(node);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const answer = await work(tx.withPlugin(recorder) as Tx);
    for (const node of asked.filter((one) => EXPLAINED.has(one.kind))) {
      const query = tx.getExecutor().compileQuery(node, { queryId: 'recorded' });
      plans.push({ sql: query.sql, plan: await explain(tx, query) });
    }
    return answer;
  };
  return { store: { ...store, transaction: (work) => store.transaction((tx) => recording(tx, work)) }, plans };
};
