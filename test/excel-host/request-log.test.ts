import { utf8Bytes } from './request-log';

it.each([
  ['abc', 3],
  ['Я', 2],
  ['京', 3],
  ['👍', 4],
  ['aЯ京👍', 10],
])('%s takes %d bytes in UTF-8', (text, bytes) => {
  expect(utf8Bytes(text)).toBe(bytes);
});
