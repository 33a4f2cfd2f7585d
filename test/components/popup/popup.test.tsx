import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { CaseSummary, CurrentPage, KeepEvents, PopupPorts } from '../../../components/popup/ports';
import type { ErrorData } from '../../../utils/errors';
import type { KeepRequest } from '../../../utils/messages';
import type { ArmedText, Typed } from '../../../utils/typing';
import { show } from '../show';
import { KEPT, order, page } from './samples';

/** Ports that remember what they were asked, with the listener of the last job. */
class FakePorts implements PopupPorts {
  requests: KeepRequest[] = [];
  cancelled = 0;
  closed = 0;
  popupClosed = 0;
  on: KeepEvents | undefined;
  cases: CaseSummary[] = [];
  page: CurrentPage | { error: ErrorData };
  constructor(current: CurrentPage | { error: ErrorData }, cases: CaseSummary[] = []) {
    this.page = current;
    this.cases = cases;
  }
  currentTab = async () => ({ tabId: 3, windowId: 1 });
  currentPage = async () => this.page;
  readCases = async () => this.cases;
  startKeeping = (request: KeepRequest, on: KeepEvents) => {
    this.requests.push(request);
    return this.watchKeeping(on);
  };
  watchKeeping = (on: KeepEvents) => {
    this.on = on;
    return {
      cancel: () => {
        this.cancelled += 1;
      },
      close: () => {
        this.closed += 1;
      },
    };
  };
  nextDeadline = async () => undefined;
  thumbnail = async () => new Blob(['x']);
  asked: string[] = [];
  isAllowed = true;
  allowHost = async (origin: string) => {
    this.asked.push(origin);
    return this.isAllowed;
  };
  now = () => new Date(1000);
  armed: ArmedText | undefined;
  typed: string[] = [];
  armedText = async () => this.armed;
  disarm = async () => {
    this.armed = undefined;
  };
  typeText = async (_tabId: number, text: string): Promise<Typed> => {
    this.typed.push(text);
    return { kind: 'typed', count: 2, total: Array.from(text).length };
  };
  closePopup = () => {
    this.popupClosed += 1;
  };
}

const CASES = [{ id: 'c-1', title: '耳机', orderNumber: '1111' }];
const state = (root: HTMLElement) => root.querySelector('[data-testid=popup]')?.getAttribute('data-state');
const values = (select: HTMLElement) =>
  Array.from(select.querySelectorAll('option'), (option) => option.getAttribute('value'));

describe('a page that can be kept', () => {
  it('shows the page, its order, and the case of that order', async () => {
    const ports = new FakePorts(page([order('1111', { shop: '光影数码', product: '旅行相机' })]), CASES);
    const { root, get, find } = await show(<PopupApp ports={ports} />);
    expect(state(root)).toBe('ready');
    for (const words of ['订单详情', 'order.example.com', '1111', '光影数码', '旅行相机']) {
      expect(root.textContent).toContain(words);
    }
    expect(values(get('case-choice'))).toEqual(['new', 'c-1']);
    expect(get('case-choice')).toHaveProperty('value', 'c-1');
    expect(find('case-name')).toBeNull();
    expect(find('order-choice')).toBeNull();
  });

  it('asks for a name when a new case is chosen, and sends what was chosen', async () => {
    const ports = new FakePorts(page([order('1111', { shop: '光影数码' })]), CASES);
    const { fill, get, click } = await show(<PopupApp ports={ports} />);
    await fill('case-choice', 'new');
    expect(get('case-name')).toHaveProperty('value', '光影数码');
    await fill('case-name', '相机坏了');
    await click('keep-visible');
    expect(ports.requests).toEqual([
      {
        tabId: 7,
        windowId: 3,
        mode: 'visible',
        target: { kind: 'new', title: '相机坏了' },
        orderNumber: '1111',
        clickedAt: 1000,
      },
    ]);
  });

  it('offers the orders of a list, and follows the choice to its case', async () => {
    const ports = new FakePorts(page([order('9999'), order('1111')]), CASES);
    const { fill, get, click } = await show(<PopupApp ports={ports} />);
    expect(get('case-choice')).toHaveProperty('value', 'new');
    await fill('order-choice', '1');
    expect(get('case-choice')).toHaveProperty('value', 'c-1');
    await click('keep-page');
    expect(ports.requests).toMatchObject([{ target: { kind: 'auto' }, orderNumber: '1111' }]);
  });
});

describe('a chat', () => {
  const chatPage = () => {
    const current = page([], '联系商家');
    return { ...current, page: { ...current.page, kind: 'chat' as const } };
  };

  it('is what the big button keeps on the page of a conversation, from where the person says', async () => {
    const ports = new FakePorts(chatPage());
    const { get, fill, click } = await show(<PopupApp ports={ports} />);
    expect(get('keep-chat').classList).toContain('button-primary');
    expect(get('keep-page').classList).not.toContain('button-primary');
    await fill('chat-start', 'days');
    await click('keep-chat');
    expect(ports.requests).toMatchObject([
      { mode: 'chat', chat: { start: { kind: 'days', days: 3 }, isPointed: false } },
    ]);
  });

  it('that is not found can be pointed at', async () => {
    const ports = new FakePorts(page([]));
    const { click } = await show(<PopupApp ports={ports} />);
    await click('keep-chat');
    await act(async () => ports.on?.failed({ code: 'no-chat', detail: '' }, []));
    await click('point-at-chat');
    expect(ports.requests[1]).toMatchObject({ mode: 'chat', chat: { isPointed: true } });
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('in a frame of another site is kept once the person allows it (%s)', async (isAllowed, requests) => {
    const ports = new FakePorts(chatPage());
    ports.isAllowed = isAllowed;
    const { click } = await show(<PopupApp ports={ports} />);
    await click('keep-chat');
    await act(async () => ports.on?.failed({ code: 'chat-in-frame', detail: 'https://im.example.net' }, []));
    await click('allow-frame');
    expect(ports.asked).toEqual(['https://im.example.net']);
    expect(ports.requests).toHaveLength(requests);
  });
});

describe('while it works', () => {
  it('counts, and can be cancelled once', async () => {
    const ports = new FakePorts(page([]));
    const { root, click, get } = await show(<PopupApp ports={ports} />);
    await click('keep-page');
    expect(state(root)).toBe('working');
    await act(async () => ports.on?.progress(2, 5));
    expect(root.querySelector('progress')).toMatchObject({ value: 2, max: 5 });
    await click('cancel');
    expect(ports.cancelled).toBe(1);
    expect(get('cancel')).toHaveProperty('disabled', true);
  });

  it('follows a job that ran before the popup opened', async () => {
    const ports = new FakePorts(page([]));
    const { root } = await show(<PopupApp ports={ports} />);
    await act(async () => ports.on?.progress(3, 9));
    expect(state(root)).toBe('working');
  });

  it('goes out of the way when the person picks in the page', async () => {
    const ports = new FakePorts(page([]));
    const { click } = await show(<PopupApp ports={ports} />);
    await click('keep-element');
    expect(ports.requests).toMatchObject([{ mode: 'element' }]);
    expect(ports.popupClosed).toBe(0);
    await act(async () => ports.on?.picking());
    expect(ports.popupClosed).toBe(1);
  });

  it('stops listening when it closes, and lets the job go on', async () => {
    const ports = new FakePorts(page([]));
    const { click, gone } = await show(<PopupApp ports={ports} />);
    await click('keep-page');
    const before = ports.closed;
    await act(async () => gone());
    expect([ports.closed - before, ports.cancelled]).toEqual([1, 0]);
  });
});

describe('what came of it', () => {
  it('says what was stored, and leads to the case', async () => {
    const ports = new FakePorts(page([]));
    const { root, get, click } = await show(<PopupApp ports={ports} />);
    await click('keep-page');
    const problems = [{ code: 'limit', detail: '' }];
    await act(async () => ports.on?.kept({ ...KEPT, state: 'partial', problems }));
    expect(state(root)).toBe('done');
    expect({ ...get('result').dataset }).toEqual({
      testid: 'result',
      case: 'c-2',
      exhibit: '4',
      width: '1280',
      height: '5120',
      parts: '1',
      state: 'partial',
      ms: '640',
      url: KEPT.url,
    });
    expect(get('result').textContent).toContain('页面太长');
    expect(get('open-case').getAttribute('href')).toBe('cases.html#/case/c-2');
  });

  it('offers the pictures that could not be stored', async () => {
    const ports = new FakePorts(page([]));
    const { root, get, click } = await show(<PopupApp ports={ports} />);
    await click('keep-page');
    const error = { code: 'storage-full', detail: 'QuotaExceededError' } as const;
    await act(async () =>
      ports.on?.failed(error, [{ name: 'a.png', dataUrl: 'data:image/png;base64,AA==' }]),
    );
    expect(state(root)).toBe('failed');
    expect(get('problem-text').dataset.code).toBe('storage-full');
    const link = await vi.waitFor(() => get('rescue'));
    expect(link.getAttribute('download')).toBe('a.png');
    expect(link.getAttribute('href')).toMatch(/^blob:/);
    expect(root.textContent).not.toContain('QuotaExceededError');
  });

  it('says in one sentence why a page cannot be kept, and offers no button', async () => {
    const ports = new FakePorts({ error: { code: 'page-not-allowed', detail: 'chrome://' } });
    const { root, get, find } = await show(<PopupApp ports={ports} />);
    expect(state(root)).toBe('failed');
    expect(get('problem-text').dataset.code).toBe('page-not-allowed');
    expect(find('keep-page')).toBeNull();
  });
});

it.each([
  ['zh-CN', '保存整个页面'],
  ['zh-TW', '儲存整個頁面'],
  ['en', 'Keep this page'],
] as const)('speaks %s', async (language, words) => {
  const { get } = await show(<PopupApp ports={new FakePorts(page([]))} />, language);
  expect(get('keep-page').textContent).toBe(words);
});

it('shows hostile words as words', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const ports = new FakePorts(page([order('1', { shop: hostile })], hostile), [{ id: 'c', title: hostile }]);
  const { root } = await show(<PopupApp ports={ports} />);
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(hostile);
});

describe('a text that waits to be typed', () => {
  it('is typed at a press into the tab in front, and what the field cut is told', async () => {
    const ports = new FakePorts(page([]));
    ports.armed = { name: '12315 · 正文', text: '商品坏了' };
    const { click, get } = await show(<PopupApp ports={ports} />);
    expect(get('type-card').textContent).toContain('12315 · 正文（4 字）');
    await click('type-now');
    expect(ports.typed).toEqual(['商品坏了']);
    expect(get('type-outcome').textContent).toContain('4 字里只收下 2 字，少了 2 字');
  });

  it('goes when it is not wanted any more', async () => {
    const ports = new FakePorts(page([]));
    ports.armed = { name: '12315 · 正文', text: '商品坏了' };
    const { click, find } = await show(<PopupApp ports={ports} />);
    await click('type-drop');
    expect(find('type-card')).toBeNull();
    expect(ports.armed).toBeUndefined();
  });
});
