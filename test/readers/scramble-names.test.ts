import { expect, it } from 'vitest';
import { scrambleNames } from './scramble-names';

const PAGE =
  '<style>.card { width: 1.5em } .card .price--a1 { color: #fff }</style>' +
  '<b class="card price--a1" id="tb-287908025379">1</b><i class="card" id="list">2</i>';

it('renames classes and ids alike in markup and style, and keeps ids that carry a number', () => {
  const [, card = '', price = ''] = /class="(\w+) (\w+)"/.exec(scrambleNames(PAGE)) ?? [];
  const [, list = ''] = /id="(q\w+)"/.exec(scrambleNames(PAGE)) ?? [];
  expect(new Set([card, price, list]).size).toBe(3);
  expect(scrambleNames(PAGE)).toBe(
    `<style>.${card} { width: 1.5em } .${card} .${price} { color: #fff }</style>` +
      `<b class="${card} ${price}" id="tb-287908025379">1</b><i class="${card}" id="${list}">2</i>`,
  );
});
