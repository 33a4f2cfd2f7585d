import { describe, expect, it } from 'vitest';
import { choiceOf, nameOf, requestOf, targetOf } from '../../../components/popup/choice';
import type { CurrentPage } from '../../../components/popup/ports';
import { type PopupState, START } from '../../../components/popup/state';
import type { CaseTarget } from '../../../utils/messages';
import { order, page } from './samples';

const CASES = [
  { id: 'c-1', title: '耳机', orderNumber: '1111' },
  { id: 'c-2', title: '相机', orderNumber: '2222' },
  { id: 'c-3', title: '没有订单号' },
];

function state(current: CurrentPage, more: Partial<PopupState> = {}): PopupState {
  return { ...START, tab: { tabId: 7, windowId: 3 }, page: current, cases: CASES, ...more };
}

const KNOWN = page([order('2222', { shop: '光影数码', product: '旅行相机' })]);
const FRESH = page([order('9999', { shop: '光影数码', product: '旅行相机' })]);
const LIST = page([order('1111'), order('2222')]);
const CHAT = page([], '与光影数码的聊天');

describe('where a picture goes', () => {
  it.each<[name: string, state: PopupState, choice: string, target: CaseTarget]>([
    ['the case of the same order', state(KNOWN), 'c-2', { kind: 'auto' }],
    ['a new case for an order nobody kept', state(FRESH), 'new', { kind: 'auto' }],
    ['the first order of a list', state(LIST), 'c-1', { kind: 'auto' }],
    ['the chosen order of a list', state(LIST, { order: 1 }), 'c-2', { kind: 'auto' }],
    ['a page that is not read yet', START, 'new', { kind: 'auto' }],
    [
      'a name typed before the page is read',
      { ...START, name: '耳机' },
      'new',
      { kind: 'new', title: '耳机' },
    ],
    ['a page without an order', state(CHAT), 'new', { kind: 'new', title: '与光影数码的聊天' }],
    [
      'a page without an order, case chosen',
      state(CHAT, { choice: 'c-3' }),
      'c-3',
      { kind: 'case', id: 'c-3' },
    ],
    [
      'another case than that of the order',
      state(KNOWN, { choice: 'c-1' }),
      'c-1',
      { kind: 'case', id: 'c-1' },
    ],
    [
      'a second case about the same order',
      state(KNOWN, { choice: 'new' }),
      'new',
      { kind: 'new', title: '光影数码 · 旅行相机' },
    ],
    [
      'a name typed for a new case',
      state(FRESH, { name: ' 相机坏了 ' }),
      'new',
      { kind: 'new', title: '相机坏了' },
    ],
    [
      'a name typed before the order’s case was found',
      state(KNOWN, { name: '相机坏了' }),
      'c-2',
      { kind: 'auto' },
    ],
    [
      'a chosen case that is gone',
      state(CHAT, { choice: 'gone' }),
      'new',
      { kind: 'new', title: '与光影数码的聊天' },
    ],
  ])('%s', (_name, given, choice, target) => {
    expect(choiceOf(given)).toBe(choice);
    expect(targetOf(given)).toEqual(target);
  });
});

describe('the suggested name', () => {
  it.each([
    ['shop and product', FRESH, '光影数码 · 旅行相机'],
    ['the title of a page without an order', CHAT, '与光影数码的聊天'],
    ['the host of a page without a title', page([], ' '), 'order.example.com'],
    ['at most 40 characters, whole ones', page([], '📦'.repeat(60)), '📦'.repeat(40)],
  ])('%s', (_name, current, name) => {
    expect(nameOf(state(current))).toBe(name);
  });
});

describe('the request', () => {
  it('names tab, window, order and the time of the click', () => {
    expect(requestOf(state(LIST, { order: 1 }), 'visible', 1234, false)).toEqual({
      tabId: 7,
      windowId: 3,
      mode: 'visible',
      target: { kind: 'auto' },
      orderNumber: '2222',
      clickedAt: 1234,
    });
  });

  it('says from where a chat is kept, and whether the person points at it', () => {
    const chosen = state(CHAT, { chatStart: { kind: 'days', days: 3 } });
    expect(requestOf(chosen, 'chat', 1, true)?.chat).toEqual({
      start: { kind: 'days', days: 3 },
      isPointed: true,
    });
    expect(requestOf(chosen, 'page', 1, false)).not.toHaveProperty('chat');
  });

  it('has no order number where none was read', () => {
    expect(requestOf(state(CHAT), 'page', 1, false)).not.toHaveProperty('orderNumber');
  });

  it('is not made before the page is read', () => {
    expect(requestOf(START, 'page', 1, false)).toBeUndefined();
  });
});
