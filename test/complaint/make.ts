import type { Case, ChatMark, Exhibit } from '../../utils/cases/types';
import type { ComplaintInput } from '../../utils/complaint/types';
import type { Deadline } from '../../utils/deadlines/types';
import type { Fact, FactName, Facts, FactValues } from '../../utils/facts';
import { toMoment } from '../../utils/time';

/** A case with nothing in it; tests change what they are about. */
export function caseWith(changes: Partial<Case> = {}): Case {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    title: '',
    createdAt: '2026-09-24T02:00:00.000Z',
    typed: {},
    demands: [],
    complainant: {},
    respondent: {},
    contacts: [],
    filings: [],
    texts: [],
    deadlineMarks: {},
    ...changes,
  };
}

/** A kept page; `pictures` is the number of its picture files. */
export function exhibitWith(number: number, changes: Partial<Exhibit> = {}, pictures = 1): Exhibit {
  return {
    id: `exhibit-${number}`,
    caseId: 'case',
    number,
    kind: 'page',
    title: '',
    proves: '',
    pageKind: 'order-detail',
    files: Array.from({ length: pictures }, (_, index) => ({
      sha256: 'a'.repeat(64),
      bytes: 1,
      mediaType: 'image/png',
      part: index + 1,
      role: 'picture' as const,
    })),
    url: 'https://mobile.yangkeduo.com/order.html?order_sn=260920-123456789012345',
    pageTitle: '订单详情',
    capturedAt: toMoment(new Date('2026-09-24T02:02:03Z'), 'Asia/Shanghai'),
    method: 'pixels',
    engine: 'chromium',
    state: 'complete',
    problems: [],
    viewport: { width: 1280, height: 800 },
    devicePixelRatio: 1,
    scale: 1,
    userAgent: 'test',
    extensionVersion: '0.1.0',
    orders: [],
    facts: {},
    ...changes,
  };
}

/** Facts read from one exhibit. */
export function readFrom(exhibit: number, values: Partial<FactValues>): Facts {
  return facts(values, (value) => ({ value, raw: String(value), from: 'text', exhibit }));
}

/** Facts the person typed. */
export function typed(values: Partial<FactValues>): Facts {
  return facts(values, (value) => ({ value, raw: String(value), from: 'typed' }));
}

/** The other side's clock that ended on a legal day. */
export function deadlineWith(changes: Partial<Deadline> = {}): Deadline {
  return {
    rule: 'cn-refund-after-return',
    who: 'merchant',
    starts: '2026-10-01',
    safe: '2026-10-08T23:59:59+08:00',
    legal: '2026-10-08T23:59:59+08:00',
    estimated: false,
    source: '《消费者权益保护法》第25条',
    checked: '2026-11-24',
    confidence: 'high',
    state: 'passed',
    ...changes,
  };
}

/** A marked message of the chat that is exhibit 2. */
export function markWith(changes: Partial<ChatMark> = {}): ChatMark {
  return {
    exhibit: 2,
    message: 1,
    mark: 'promise',
    sender: 'merchant',
    time: '2026-10-01T14:03:00+08:00',
    timeIs: 'shown',
    text: '48小时内给您退款',
    part: 1,
    ...changes,
  };
}

export function inputWith(changes: Partial<ComplaintInput> = {}): ComplaintInput {
  return { case: caseWith(), exhibits: [], facts: {}, deadlines: [], ...changes };
}

function facts(values: Partial<FactValues>, make: (value: unknown) => Fact<unknown>): Facts {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name as FactName, make(value)]),
  ) as Facts;
}
