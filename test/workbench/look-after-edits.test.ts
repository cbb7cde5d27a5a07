import { lookAfterEdits } from '../../src/workbench/look-after-edits';
import type { Book } from '../../src/workbench/book';
import { fakeBook } from './fake-book';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A book whose session counts how often it is asked to look again. */
const counting = (canRedo = false) => {
  const made = fakeBook();
  let asked = 0;
  const lookAgain = (): Promise<void> => Promise.resolve(void (asked += 1));
  const book: Book = Object.assign(Object.create(made) as typeof made, {
    canRedo,
    session: { ...made.session, lookAgain },
  });
  return { book, type: () => made.type(), asked: () => asked };
};

describe('cells that are typed while a list is on show', () => {
  it('are read once, when the typing pauses', async () => {
    const { book, type, asked } = counting();
    await book.session.look();
    lookAfterEdits(book);
    type();
    type();
    expect(asked()).toBe(0);
    jest.runAllTimers();
    expect(asked()).toBe(1);
  });

  it('leave the answer of Apply on show', async () => {
    const { book, type, asked } = counting();
    await book.session.look();
    await applied(book);
    lookAfterEdits(book);
    type();
    jest.runAllTimers();
    expect(asked()).toBe(0);
  });

  it('undone, take the answer of Apply away', async () => {
    const { book, type, asked } = counting(true);
    await book.session.look();
    await applied(book);
    lookAfterEdits(book);
    type();
    jest.runAllTimers();
    expect(asked()).toBe(1);
  });

  it('are no more looked at when the book is gone', async () => {
    const { book, type, asked } = counting();
    await book.session.look();
    const end = lookAfterEdits(book);
    type();
    end();
    jest.runAllTimers();
    expect(asked()).toBe(0);
  });
});

const applied = async (book: Book): Promise<void> => {
  jest.useRealTimers();
  await book.session.apply();
  expect(book.session.getState().kind).toBe('done');
  jest.useFakeTimers();
};
