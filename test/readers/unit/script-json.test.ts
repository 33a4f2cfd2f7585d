import { describe, expect, it } from 'vitest';
import { readAssigned } from '../../../utils/readers/data/script-json';

describe('readAssigned', () => {
  it.each([
    [
      'an object, whatever follows',
      'window.rawData={"a":{"b":[1,2]}};document.title="x"',
      { a: { b: [1, 2] } },
    ],
    ['braces within texts', 'window.rawData={"a":"}{","b":"\\"}"}', { a: '}{', b: '"}' }],
    ['a quoted text', `var rawData = JSON.parse('{\\"a\\":\\"\\u4e2d\\x41\\'\\"}');`, { a: "中A'" }],
    ['the second assignment where the first is none', 'rawData={a:1}; rawData={"a":2}', { a: 2 }],
    ['nothing that is a script', 'rawData={"a":f()}', undefined],
    ['nothing that is not closed', 'rawData={"a":[1,2', undefined],
    ['nothing within a block comment', '/* rawData={"a":1} */', undefined],
    ['nothing within a line comment', 'x=1; // rawData={"a":1}', undefined],
    ['what stands behind an address', 'u="https://x/";rawData={"a":1}', { a: 1 }],
    ['nothing of a longer name', 'myrawData={"a":1}', undefined],
    ['nothing where it is only read', 'f(rawData)', undefined],
  ])('reads %s', (_, script, data) => {
    expect(readAssigned(script, 'rawData')).toEqual(data);
  });

  it('leaves megabytes alone', () => {
    expect(readAssigned(`rawData={"a":"${'x'.repeat(2_000_001)}"}`, 'rawData')).toBeUndefined();
  });
});
