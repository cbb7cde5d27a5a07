import type { BookWishes, FileProblem, Opening } from '../../src/workbench/book';
import { createPage, type Page } from '../../src/workbench/page';
import type { MessageKind } from '../../src/workbench/page-state';
import { fakeBook, offered, type FakeBook } from './fake-book';

const damaged: FileProblem = { code: 'damaged', detail: 'xl/workbook.xml' };

/** A page whose files open as the given answers, one after the other. */
const pageWith = (...answers: readonly (FakeBook | FileProblem)[]) => {
  const asked: { readonly name: string; readonly wishes: BookWishes }[] = [];
  const page = createPage({
    dark: false,
    openBook: (file, wishes): Promise<Opening> => {
      const answer = answers[asked.length];
      asked.push({ name: file.name, wishes });
      if (answer === undefined) throw new Error('the test has no further answer');
      return Promise.resolve('code' in answer ? { ok: false, problem: answer } : { ok: true, book: answer });
    },
  });
  return { page, asked };
};

const told = (page: Page): readonly MessageKind[] => page.getState().messages.map(({ kind }) => kind);
const spoken = (page: Page): readonly MessageKind[] => page.getState().said.map(({ kind }) => kind);

const never = new Promise<never>(() => undefined);

describe('opening a file', () => {
  it('shows its name and looks at its list at once', async () => {
    const book = fakeBook({ name: 'clients.xlsx' });
    const { page } = pageWith(book);
    await page.offer([offered('clients.csv')]);
    expect(page.getState().file?.name).toBe('clients.xlsx');
    expect(book.session.getState().kind).not.toBe('start');
  });

  it('names the file while it is being opened', () => {
    const page = createPage({ dark: false, openBook: () => never });
    void page.offer([offered('large.xlsx')]);
    expect(page.getState().opening).toBe('large.xlsx');
  });

  it('keeps the open workbook where the next cannot be opened, and says why', async () => {
    const first = fakeBook();
    const { page } = pageWith(first, damaged);
    await page.offer([offered('a.xlsx')]);
    await page.offer([offered('b.xlsx')]);
    expect(page.getState().file?.name).toBe('clients.xlsx');
    expect(first.log).not.toContain('disposed');
    expect(page.getState().messages).toEqual([{ kind: 'not-opened', file: 'b.xlsx', problem: damaged }]);
    expect(page.getState().opening).toBeNull();
  });

  it('lets go of the workbook before', async () => {
    const first = fakeBook();
    const { page } = pageWith(first, fakeBook({ name: 'next.xlsx' }));
    await page.offer([offered('a.xlsx')]);
    await page.offer([offered('b.xlsx')]);
    expect(first.log).toContain('disposed');
    first.type();
    expect(page.getState().file).toMatchObject({ name: 'next.xlsx', changed: false, number: 2 });
  });

  it('says what is not drawn once, lets it be closed, and says it again when asked', async () => {
    const { page } = pageWith(fakeBook({ notDrawn: ['chart', 'pivot'] }));
    await page.offer([offered('a.xlsx')]);
    expect(spoken(page)).toEqual(['opened', 'not-drawn']);
    page.close('not-drawn');
    expect(told(page)).toEqual([]);
    page.showNotDrawn();
    expect(told(page)).toEqual(['not-drawn']);
  });

  it('says which letters were guessed', async () => {
    const { page } = pageWith(fakeBook({ guessedEncoding: 'windows-1251' }));
    await page.offer([offered('a.csv')]);
    expect(page.getState().messages).toEqual([{ kind: 'guessed-encoding', encoding: 'windows-1251' }]);
  });

  it('forgets what was told of the file before', async () => {
    const { page } = pageWith(damaged, fakeBook());
    await page.offer([offered('bad.xlsx')]);
    await page.offer([offered('good.xlsx')]);
    expect(told(page)).toEqual([]);
  });

  it('takes the first of several files and says so', async () => {
    const { page, asked } = pageWith(fakeBook());
    await page.offer([offered('a.xlsx'), offered('b.xlsx')]);
    expect(asked.map(({ name }) => name)).toEqual(['a.xlsx']);
    expect(told(page)).toEqual(['first-only']);
  });

  it('does not begin while another file is being opened', async () => {
    const page = createPage({ dark: false, openBook: () => never });
    void page.offer([offered('a.xlsx')]);
    await page.offer([offered('b.xlsx')]);
    expect(page.getState()).toMatchObject({ opening: 'a.xlsx', messages: [{ kind: 'busy' }] });
  });

  it('does not begin while the pane writes', async () => {
    const book = fakeBook();
    const { page, asked } = pageWith(book);
    await page.offer([offered('a.xlsx')]);
    await book.session.look();
    const applied = book.session.apply();
    await page.offer([offered('b.xlsx')]);
    expect(asked).toHaveLength(1);
    expect(told(page)).toEqual(['busy']);
    await applied;
  });
});

describe('a file with unsaved changes', () => {
  const changedPage = async (book: FakeBook) => {
    const opened = pageWith(book, fakeBook({ name: 'next.xlsx' }));
    await opened.page.offer([offered('a.xlsx')]);
    book.type();
    await opened.page.offer([offered('next.xlsx')]);
    return opened;
  };

  it('is asked about before another is opened', async () => {
    const { page, asked } = await changedPage(fakeBook());
    expect(page.getState().asking).toBe('next.xlsx');
    expect(asked).toHaveLength(1);
  });

  it('stays where the user says so', async () => {
    const { page, asked } = await changedPage(fakeBook());
    await page.answer('stay');
    expect(page.getState()).toMatchObject({ asking: null, file: { name: 'clients.xlsx', changed: true } });
    expect(asked).toHaveLength(1);
  });

  it('is left without saving where the user says so', async () => {
    const book = fakeBook();
    const { page } = await changedPage(book);
    await page.answer('discard');
    expect(page.getState().file?.name).toBe('next.xlsx');
    expect(book.log).not.toContain('marked');
  });

  it('is saved before the next is opened', async () => {
    const book = fakeBook();
    const { page } = await changedPage(book);
    await page.answer('save-first');
    expect(book.log).toContain('marked');
    expect(page.getState().file?.name).toBe('next.xlsx');
  });

  it('is not left where it could not be saved', async () => {
    const problem: FileProblem = { code: 'occupied', detail: 'B2' };
    const { page, asked } = await changedPage(fakeBook({ saving: () => Promise.resolve(problem) }));
    await page.answer('save-first');
    expect(page.getState().file?.name).toBe('clients.xlsx');
    expect(told(page)).toEqual(['not-saved']);
    expect(asked).toHaveLength(1);
  });
});

describe('saving', () => {
  it('says under which name, and nothing is unsaved any more', async () => {
    const book = fakeBook();
    const { page } = pageWith(book);
    await page.offer([offered('a.xlsx')]);
    book.type();
    expect(page.getState().file?.changed).toBe(true);
    await page.save();
    expect(page.getState().file?.changed).toBe(false);
    expect(page.getState().messages).toEqual([{ kind: 'saved', file: 'clients.xlsx' }]);
  });

  it('is no news any more once something else is changed', async () => {
    const book = fakeBook();
    const { page } = pageWith(book);
    await page.offer([offered('a.xlsx')]);
    await page.save();
    book.type();
    expect(told(page)).toEqual([]);
  });

  it('leaves unsaved what was typed while the copy was written', async () => {
    const book = fakeBook({
      saving: (saved) => {
        saved.type();
        return Promise.resolve(null);
      },
    });
    const { page } = pageWith(book);
    await page.offer([offered('a.xlsx')]);
    await page.save();
    expect(page.getState().file?.changed).toBe(true);
  });

  it('is not begun twice', async () => {
    let saves = 0;
    let end = (): void => undefined;
    const book = fakeBook({
      saving: async () => {
        saves += 1;
        await new Promise<void>((done) => (end = done));
        return null;
      },
    });
    const { page } = pageWith(book);
    await page.offer([offered('a.xlsx')]);
    const first = page.save();
    await page.save();
    end();
    await first;
    expect(saves).toBe(1);
  });
});

describe('the grid', () => {
  it('is undone and redone through the page', async () => {
    const book = fakeBook();
    const { page } = pageWith(book);
    await page.offer([offered('a.xlsx')]);
    await page.undo();
    await page.redo();
    expect(book.log.filter((word) => word.endsWith('do'))).toEqual(['undo', 'redo']);
  });

  it('begins in the colours of the page and follows them', async () => {
    const book = fakeBook();
    const { page, asked } = pageWith(book);
    page.setDark(true);
    await page.offer([offered('a.xlsx')]);
    expect(asked[0]?.wishes.dark).toBe(true);
    page.setDark(false);
    expect(book.log.at(-1)).toBe('light');
  });

  it('tells what it refused, the latest alone', async () => {
    const { page, asked } = pageWith(fakeBook());
    await page.offer([offered('a.xlsx')]);
    asked[0]?.wishes.refused('styles');
    asked[0]?.wishes.refused('rows-columns');
    expect(page.getState().messages).toEqual([{ kind: 'refused', attempt: 'rows-columns' }]);
  });
});
