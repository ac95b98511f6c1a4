import { setTimeout as wait } from 'node:timers/promises';
import type { Context, Gauge, Span, SpanKind } from '@opentelemetry/api';
import { type Cause, causeOf } from '../ports/cause.ts';
import type { Operation, Telemetry } from '../ports/telemetry.ts';
import type { Told } from '../ports/told.ts';
import { because, causeNow } from '../store/cause.ts';
import { faultOf } from './fault.ts';
import { toldOnly } from './told-only.ts';

type Api = typeof import('@opentelemetry/api');

/** Together with what drains before it, inside the ten seconds that whoever stops us waits. */
const LAST_MS = 1_000;

const OFF = { enabled: false };
const NOTHING_TO_ADD = { ok: true, told: {} };

/**
 * Nothing is collected by itself: of requests it would be addresses with acknowledgement links in them, of the console and
 * of uncaught errors texts, and of databases statements.
 */
const optionsFor = (connectionString: string) => ({
  // What cannot be sent is dropped: a file of it would lie beside the product for ever.
  azureMonitorExporterOptions: { connectionString, disableOfflineStorage: true },
  samplingRatio: 1,
  tracesPerSecond: 0,
  enableLiveMetrics: false,
  enableStandardMetrics: false,
  enablePerformanceCounters: false,
  enableAutoCollectExceptions: false,
  enableAutoCollectPerformance: false,
  instrumentationOptions: {
    http: OFF,
    azureSdk: OFF,
    mongoDb: OFF,
    mySql: OFF,
    postgreSql: OFF,
    redis: OFF,
    redis4: OFF,
    bunyan: OFF,
    winston: OFF,
    console: OFF,
  },
});

const kindFor = (api: Api, name: Operation['name']): SpanKind =>
  name === 'turn' || name === 'page' ? api.SpanKind.SERVER : api.SpanKind.CLIENT;

/** Under the operation that something comes of, which may have ended long ago, in another process. */
const contextUnder = (api: Api, cause: Cause | null): Context => {
  const [traceId, spanId] = cause?.split('-') ?? [];
  if (traceId === undefined || spanId === undefined) return api.ROOT_CONTEXT;
  const parent = { traceId, spanId, traceFlags: api.TraceFlags.SAMPLED, isRemote: true };
  return api.trace.setSpanContext(api.ROOT_CONTEXT, parent);
};

/** What became of a fault that went through an operation is told with it, and not again by whoever catches it. */
const faultsOf = (api: Api) => {
  const told = new WeakSet<object>();
  return (span: Span, where: string, error: unknown): void => {
    if (typeof error === 'object' && error !== null) {
      if (told.has(error)) return;
      told.add(error);
    }
    const { kind, code, at } = faultOf(error);
    span.addEvent('exception', {
      'exception.type': kind,
      'exception.message': code ?? kind,
      'exception.stacktrace': [kind, ...at].join('\n    '),
      ...toldOnly({ where }),
    });
    span.setStatus({ code: api.SpanStatusCode.ERROR });
  };
};

/** Spans and metrics of ours, over OpenTelemetry's interface. `end` sends what waits. */
const telemetryOver = (api: Api, end: () => Promise<void>): Telemetry => {
  const tracer = api.trace.getTracer('audit-briefings');
  const meter = api.metrics.getMeter('audit-briefings');
  const gauges = new Map<string, Gauge>();
  const gauge = (name: string): Gauge => {
    const made = gauges.get(name) ?? meter.createGauge(name);
    gauges.set(name, made);
    return made;
  };
  const open = new Map<Cause, Span>();
  const tellFault = faultsOf(api);
  const moment = (name: string, told: Told): Span =>
    tracer.startSpan(name, { attributes: toldOnly(told) }, contextUnder(api, causeNow()));
  const begin = ({ name, told, cause = causeNow() }: Operation): Span =>
    tracer.startSpan(name, { kind: kindFor(api, name), attributes: toldOnly(told) }, contextUnder(api, cause));
  const operation: Telemetry['operation'] = async (begun, work, ended) => {
    const span = begin(begun);
    const cause = causeOf(span.spanContext());
    open.set(cause, span);
    try {
      const outcome = await because(cause, work);
      const { ok, told } = ended?.(outcome) ?? NOTHING_TO_ADD;
      span.setAttributes(toldOnly(told));
      if (!ok) span.setStatus({ code: api.SpanStatusCode.ERROR });
      return outcome;
    } catch (error) {
      tellFault(span, begun.name, error);
      throw error;
    } finally {
      open.delete(cause);
      span.end();
    }
  };
  return {
    event: (name, told = {}) => moment(name, told).end(),
    fault: (where, error) => {
      const cause = causeNow();
      const under = cause === null ? undefined : open.get(cause);
      if (under !== undefined) return tellFault(under, where, error);
      const span = moment('fault', {});
      tellFault(span, where, error);
      span.end();
    },
    operation,
    measure: (figures) => {
      for (const [name, value] of Object.entries(figures)) gauge(name).record(value);
    },
    close: () => Promise.race([end().catch(() => undefined), wait(LAST_MS, undefined, { ref: false })]),
  };
};

/**
 * Application Insights. The package takes two seconds and 50 MB to load, so it is loaded here and only when asked for. It
 * sends every few seconds what has gathered, at most 2,048 operations; what cannot be sent is dropped.
 */
export const openInsights = async (connectionString: string): Promise<Telemetry> => {
  const [insights, api] = await Promise.all([import('applicationinsights'), import('@opentelemetry/api')]);
  insights.useAzureMonitor(optionsFor(connectionString));
  return telemetryOver(api, insights.shutdownAzureMonitor);
};
