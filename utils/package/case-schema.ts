import { CASE_SCHEMA_NAME } from './case-json';

/** The part of JSON Schema (2020-12) that the schema below uses and `schema-check.ts` understands. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
}

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

const text: Schema = { type: 'string', maxLength: 200_000 };
const name: Schema = { type: 'string', maxLength: 200 };
const amount: Schema = { type: 'number', minimum: 0 };
const count: Schema = { type: 'integer', minimum: 0 };
const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const path: Schema = { type: 'string', pattern: '^data(/[A-Za-z0-9][A-Za-z0-9._-]*)+$' };
const flag: Schema = { type: 'boolean' };
/** ISO 8601: a date, or an instant with its offset. */
const time: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$',
};
const timeOrNull: Schema = { ...time, type: ['string', 'null'] };
const money: Schema = object({ amount: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }, currency: name });
const listOf = (items: Schema): Schema => ({ type: 'array', maxItems: 10_000, items });
const ref = (def: string): Schema => ({ $ref: `#/$defs/${def}` });

/** An object whose named properties are all required, except those in `optional`; more keys may be there. */
function object(properties: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
  };
}

const fact = (value: Schema): Schema =>
  object(
    {
      value,
      raw: text,
      from: { enum: ['text', 'attribute', 'address', 'link', 'json', 'typed'] },
    },
    { exhibit: count, personal: flag },
  );

/** Facts whose value is not a text, by kind; every other fact is a text. */
const TIMES = ['orderedAt', 'paidAt', 'shippedAt', 'receivedAt', 'completedAt', 'appliedAt', 'countdown'];
const MONEYS = ['paid', 'refundAmount', 'unitPrice', 'discount', 'freight', 'deposit'];

const facts: Schema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(TIMES.map((each) => [each, fact(time)])),
    ...Object.fromEntries(MONEYS.map((each) => [each, fact(money)])),
    quantity: fact({ type: 'number' }),
    parcels: fact(listOf(object({ trackingNumber: text }, { courier: text, receivedAt: time }))),
    items: fact(
      listOf(object({ title: text }, { sku: text, unitPrice: money, quantity: { type: 'number' } })),
    ),
  },
  additionalProperties: fact(text),
};

const file = object(
  {
    path,
    sha256: hash,
    bytes: count,
    mediaType: name,
    role: { enum: ['picture', 'page-text', 'transcript-json', 'transcript-text', 'original'] },
  },
  {
    width: count,
    height: count,
    part: count,
    pageRegion: object({ x: amount, y: amount, width: amount, height: amount }),
    pictureSha256: hash,
    damage: { enum: ['missing', 'changed'] },
  },
);

/** A copy made for a channel, and the sealed files it was made from. */
const attachment = object({
  path,
  channel: name,
  how: { enum: ['copy', 'recompress', 'pdf', 'sheet'] },
  sha256: hash,
  bytes: count,
  mediaType: name,
  from: listOf(object({ exhibit: count, part: count, sha256: hash })),
});

const moment = object({ utc: time, local: time, zone: name });
const size = object({ width: amount, height: amount });

const exhibit = object(
  {
    id: name,
    number: count,
    kind: { enum: ['page', 'visible', 'region', 'chat', 'image', 'file', 'text'] },
    title: text,
    proves: text,
    typed: object({ title: text, proves: text }),
    pageKind: name,
    files: listOf(file),
    url: text,
    pageTitle: text,
    capturedAt: moment,
    method: { enum: ['pixels', 'rendered', 'imported'] },
    engine: name,
    state: { enum: ['complete', 'partial'] },
    problems: listOf(object({ code: name, detail: text })),
    viewport: size,
    devicePixelRatio: amount,
    scale: amount,
    userAgent: text,
    extensionVersion: name,
    orders: listOf(ref('facts')),
    facts: ref('facts'),
  },
  {
    sequence: count,
    clock: object({}, { serverDate: text, offsetMs: { type: 'number' }, precisionMs: amount }),
    report: { type: 'object', additionalProperties: { type: 'number' } },
    transcript: object({
      file: name,
      messages: count,
      top: { enum: ['reached', 'limit', 'unknown'] },
      gaps: count,
      line: text,
    }),
  },
);

const countOrNull: Schema = { ...count, type: ['integer', 'null'] };

const mark = object(
  {
    exhibit: count,
    message: count,
    mark: { enum: ['promise', 'refusal', 'admission', 'offer', 'other'] },
    text,
  },
  {
    sender: { enum: ['buyer', 'merchant', 'platform', 'robot', 'system', 'unknown'] },
    time: timeOrNull,
    timeIs: { enum: ['shown', 'about', 'none'] },
    part: countOrNull,
  },
);

/** One fact of which exhibits say different things, and which of them counts. */
const difference = object(
  {
    fact: name,
    kind: { enum: ['change', 'conflict'] },
    readings: listOf(object({ exhibit: count, value: {}, raw: text })),
    why: { enum: ['typed', 'chosen', 'newest', 'first'] },
  },
  { counts: count },
);

const party = object({}, { name: text, phone: text, address: text, licence: text });
const textsByName: Schema = { type: 'object', additionalProperties: text };

const deadline = object(
  {
    rule: name,
    who: { enum: ['buyer', 'merchant', 'platform', 'courier', 'regulator', 'court', 'bank'] },
    starts: timeOrNull,
    safe: timeOrNull,
    legal: timeOrNull,
    estimated: flag,
    source: text,
    checked: name,
    confidence: { enum: ['high', 'medium', 'low'] },
    state: name,
  },
  { legalReason: text, missing: name, exhibit: count },
);

const KEPT_TEXT = { channel: name, lang: name, body: text, edited: flag };

/** The shape of data/case.json, version 1, as JSON Schema. Sizes are bounded since a package may come from anyone. */
export const CASE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: CASE_SCHEMA_NAME,
  $defs: { facts },
  ...object(
    {
      schema: { const: CASE_SCHEMA_NAME },
      id: name,
      title: text,
      createdAt: time,
      facts: ref('facts'),
      exhibits: listOf(exhibit),
      parties: object({}, { complainant: party, respondent: party }),
      demands: listOf(object({ id: name }, { amount: money, dueBy: time })),
      contacts: listOf(
        object(
          { at: text, channel: name, who: text, said: text },
          { promised: text, dueBy: text, exhibit: count, step: name },
        ),
      ),
      channels: listOf(
        object({
          channel: name,
          number: text,
          filedAt: text,
          status: text,
          log: listOf(object({ at: text, text })),
        }),
      ),
      texts: listOf(object(KEPT_TEXT, { field: name, derived: text, sentAt: text, number: text })),
      deadlines: listOf(deadline),
      log: listOf(object({ at: text, event: text, detail: text, prev: { type: 'string' }, hash })),
    },
    {
      exportedAt: moment,
      language: { enum: ['zh-CN', 'zh-TW', 'en'] },
      software: object({ name, version: name }),
      marks: listOf(mark),
      attachments: listOf(attachment),
      attached: { type: 'object', additionalProperties: listOf(count) },
      problem: object({ id: name, answers: textsByName }),
      deadlineMarks: {
        type: 'object',
        additionalProperties: object(
          {},
          { state: { enum: ['met', 'void'] }, override: text, snoozedUntil: text },
        ),
      },
      chosen: { type: 'object', additionalProperties: count },
      differences: listOf(difference),
      typed: object({ title: text, facts: ref('facts') }, { orderNumber: text }),
    },
  ),
};
