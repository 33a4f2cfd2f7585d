import type { ExhibitDraft, FileRow } from '../../utils/cases';
import { sha256OfText } from '../../utils/sha256';
import { toMoment } from '../../utils/time';

/** An exhibit with everything a real one has; tests change what they are about. */
export function exhibitDraft(changes: Partial<ExhibitDraft> = {}): ExhibitDraft {
  return {
    id: crypto.randomUUID(),
    kind: 'page',
    title: '',
    proves: '',
    pageKind: 'order-detail',
    files: [],
    url: 'https://shop.example/order?id=1',
    pageTitle: '订单详情',
    capturedAt: toMoment(new Date('2026-11-24T02:00:00Z'), 'Asia/Shanghai'),
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

/** Bytes under their hash. */
export async function fileRow(text: string): Promise<FileRow> {
  return { sha256: await sha256OfText(text), blob: new Blob([text], { type: 'image/png' }) };
}
